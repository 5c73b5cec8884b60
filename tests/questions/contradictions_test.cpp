// Rows: what two articles of one story say, and what the first is found to contradict.
#include "questions/contradictions.h"

#include "questions/document/statements.h"
#include "questions/document/stories.h"
#include "questions/facts.h"
#include "questions/text/calendar.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// The story that makes two articles one; nothing in it is contradicted.
const std::string kStory =
    " The ferry Solvang ran aground off Hestra. Transport Minister Marta Lindqvist wept. The "
    "captain, Jonas Weir, survived.";

std::vector<questions::Document> beside(const AnalysedArticle& a, const AnalysedArticle& b) {
  std::vector<questions::Document> both = {a.document, b.document};
  questions::setBeside(both);
  return both;
}

// What the second article says otherwise than the first sentence of the first; empty where nothing.
std::string otherwise(const std::string& first, const std::string& second) {
  const AnalysedArticle a = analysedArticle(first + kStory), b = analysedArticle(second + kStory);
  const std::vector<questions::Document> both = beside(a, b);
  const questions::Statements statements = questions::findStatements(both.front());
  std::string found = "no fact";
  for (const questions::Fact& fact : questions::findFacts(both.front(), statements.found)) {
    if (fact.statement.sentence > 0) continue;
    const auto said = questions::saidOtherwise(fact, both.front());
    if (said) return said->substr(said->rfind(" says ") + 6);
    found = "";
  }
  return found;
}

}  // namespace

TEST_CASE("what two articles of one story say otherwise is found", "[language]") {
  struct Row {
    std::string first;
    std::string second;
    std::string otherwise;
  };
  const std::string dead = "Twelve people died in the storm off the island of Hestra on Monday.";
  const std::string board = "The ferry Solvang had 212 people on board in the night of the storm.";
  const std::string loss = "Nordlys Lines, a company from Bergen, lost 18 million euros in 2025.";
  const std::string built = "The ferry Solvang was built in Poland in May 1998.";
  const std::vector<Row> rows = {
      {dead, "Fourteen people died on the way to the island.", "Fourteen people"},
      {"Some 14 people lost their lives in the storm off the island of Hestra on Monday.",
       "Twelve people were killed, police said.", "Twelve people"},
      {board, "There were 215 people on board the Solvang.", "215 people"},
      {loss, "Nordlys Lines lost 21 million euros in 2025, it said.", "21 million euros"},
      {"The ferry Solvang was built in Poland in 1998.",
       "The ferry Solvang was built in Poland in 1996.", "1996"},
      // The same, in other words or as far as it is told.
      {dead, "12 people lost their lives.", ""},
      {dead, "At least ten people died.", ""},
      {loss, "Nordlys Lines lost about 19 million euros in 2025.", ""},
      {built, "The ferry Solvang was built in Poland in 1998.", ""},
      // Something else.
      {dead, "Fishermen saved 61 people.", ""},
      {dead, "Twelve people died and 30 people were hurt.", ""},
      {board, "Fourteen people died when the ferry sank.", ""},
      {loss, "The fund of Nordlys Lines for families holds 25 million euros.", ""},
      {built, "The ferry Solvang was sold to Norway in May 2006.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.first, row.second);
    CHECK(otherwise(row.first, row.second) == row.otherwise);
  }
}

TEST_CASE("articles about other people and places contradict nothing", "[language]") {
  const AnalysedArticle a = analysedArticle("Twelve people died in Norway. Ann Lee wept.");
  const AnalysedArticle b = analysedArticle("Fourteen people died in Norway. Eva Holm wept.");
  CHECK_FALSE(questions::tellOneStory(a.document, b.document));
  const AnalysedArticle c = analysedArticle("Twelve people died." + kStory);
  const AnalysedArticle d = analysedArticle("Fourteen people died." + kStory);
  CHECK(questions::tellOneStory(c.document, d.document));
  questions::Document later = d.document;
  later.published = text::parseDay("2024-09-01");
  CHECK_FALSE(questions::tellOneStory(c.document, later));
}
