#include "questions/tact.h"

#include "tests/catch.h"

TEST_CASE("what touches on death and injury is told from sport") {
  struct Row {
    std::string text, word;  // empty where nothing does
  };
  const std::vector<Row> rows = {
      {"Four people were killed.", "killed"},
      {"He was shot in the street.", "shot"},
      {"Police shot dead a man.", "shot"},
      {"He was treated for an injury.", "injury"},
      {"Her shot went wide of the goal.", ""},
      {"They scored in injury time.", ""},
      {"She passed away in May.", "passed"},
      {"The law passed in May.", ""},
      {"The bank opened four museums.", ""},
      {"The mine poisoned many residents.", "poisoned"},
      {"The board swallowed a poison pill.", ""},
      {"Two planes collided near Oslo.", "collided"},
      {"A plane crashed into a road.", "crashed"},
      {"The market crash of 1929 ruined him.", ""},
      {"Norway crashed out of the cup.", ""},
      {"There were three executions in May.", "executions"},
      {"The execution of the plan took a year.", ""},
      {"It carries capital punishment.", "capital"},
      {"He was hit in a gun attack.", "gun attack"},
      {"She attacked the plan.", ""},
      {"Blindness in one eye followed.", "blindness"},
      {"He spoke of the ending of human life.", "human life"},
      {"It was the repetition of 'gas the lot'.", "gas the"},
      {"The barbarity of the war is well known.", "barbarity"},
      {"He is wanted for war crimes.", "war crimes"},
      {"A drone strike hit the house.", "drone strike"},
      {"She called the song racist.", "racist"},
      {"The abuse of children was known.", "abuse"},
      {"The death of a king is mourned.", "death"},
      {"They killed the guard.", "killed"},
      {"The bodies were found in May.", "bodies"},
      {"The maker waits for the death of Page Finder 6.", ""},
      {"The war led to the death of more than 200,000 people.", "death"},
      {"The war led to the death of 12 people.", "death"},
      {"It became the killer app of its time.", ""},
      {"The senate killed the bill.", ""},
      {"It was an abuse of power.", ""},
      {"A sudden death round was played.", ""},
      {"The Dead Sea is salty.", ""},
      {"The governing bodies met in Oslo.", ""},
      {"They found a collision attack on the hash.", ""},
      {"The plant gives off gas.", ""},
      {"The ferry strike ended.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(questions::touchingWord(row.text).value_or("") == row.word);
  }
}
