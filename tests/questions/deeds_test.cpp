// Sentences in, what sort of deed they tell out; the trees are the shipped model's.
#include "questions/deeds.h"

#include "questions/document/statements.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

using questions::Deed;

namespace {

// Of the first statement; None where there is no statement.
Deed deedIn(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  for (const questions::Statement& statement : questions::findStatements(made.document).found)
    return questions::deedOf(statement, *made.document.trees[statement.sentence]);
  return Deed::None;
}

struct Row {
  std::string body;
  Deed deed;
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(deedIn(row.body) == row.deed);
  }
}

}  // namespace

TEST_CASE("deeds that only one can have done are told apart", "[language]") {
  check({
      {"Anna Berg won the Budweiser Man of the Match award on Sunday.", Deed::Award},
      {"Anna Berg was awarded the Nobel Prize for her work on boats.", Deed::Award},
      {"Anna Berg was named the best player of the year in Oslo on Sunday.", Deed::Award},
      {"Anna Berg won the Oslo marathon on Sunday.", Deed::Award},
      {"Anna Berg was elected mayor of Oslo on Sunday.", Deed::Post},
      {"Anna Berg was appointed chief executive of Microsoft in May.", Deed::Post},
      {"Anna Berg replaced Tom Lind in the last minutes of the match.", Deed::Stead},
      {"Anna Berg defeated Tom Lind by 424 votes in Oslo.", Deed::Stead},
      {"Anna Berg scored the second goal for Norway on Sunday.", Deed::Goal},
      {"Anna Berg scored the winning goal in the 88th minute.", Deed::Goal},
      {"Anna Berg scored from the penalty spot for Norway on Sunday.", Deed::Goal},
      {"Anna Berg opened the scoring for Norway in the 12th minute.", Deed::Goal},
      {"Anna Berg founded the Bergen Boat Club in the summer of 1954.", Deed::Work},
      {"The Bergen Boat Club was founded by Anna Berg in the summer of 1954.", Deed::Work},
  });
}

TEST_CASE("what several have done, will do or are is no such deed", "[language]") {
  for (const std::string body : {
           "Anna Berg won three awards at the boat fair in Oslo on Sunday.",
           "Anna Berg won an award at the boat fair in Oslo on Sunday.",
           "Anna Berg won a silver medal for Norway on Sunday.",
           "Anna Berg won her second title in Oslo on Sunday.",
           "Anna Berg won the race on Sunday in the rain.",
           "Anna Berg will win the Nobel Prize for her work on boats.",
           "Anna Berg was elected to the council of Oslo on Sunday.",
           "Anna Berg was named a director of Microsoft in Oslo on Sunday.",
           "Anna Berg replaced the old boats of the harbour of Oslo.",
           "Anna Berg scored a goal for Norway in Oslo on Sunday.",
           "Anna Berg opened the small new harbour of Oslo on Sunday.",
           "Anna Berg found three small boats in the harbour of Oslo.",
           "Anna Berg wrote to three old friends in Oslo on Sunday.",
           "Anna Berg directs three small boat clubs in the town of Oslo.",
       }) {
    CAPTURE(body);
    CHECK(deedIn(body) == Deed::None);
  }
}
