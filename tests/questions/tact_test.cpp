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
  };
  for (const Row& row : rows) {
    CAPTURE(row.text);
    CHECK(questions::touchingWord(row.text).value_or("") == row.word);
  }
}
