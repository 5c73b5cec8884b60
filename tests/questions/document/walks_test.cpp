#include "questions/document/walks.h"

#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

using questions::Walk;

TEST_CASE("a description tells a walk of life, or none") {
  struct Row {
    std::string description;
    Walk walk;
  };
  const std::vector<Row> rows = {
      {"the Norwegian foreign minister", Walk::Politics},
      {"a marine biologist at the University of Oslo", Walk::Science},
      {"the striker", Walk::Sport},
      {"a retired judge", Walk::Law},
      {"an author", Walk::Arts},
      {"a spokeswoman for the minister", Walk::Unknown},
      {"head of the choir", Walk::Unknown},
      {"the president", Walk::Politics},
      {"Norwegian President", Walk::Politics},
      {"President of the Swedish Parliament", Walk::Politics},
      {"Catalan President", Walk::Politics},
      {"Acme president", Walk::Business},
      {"executive vice president of the Lund Builders Association", Walk::Business},
      {"", Walk::Unknown},
  };
  for (const Row& row : rows) {
    CAPTURE(row.description);
    CHECK(questions::walkIn(row.description) == row.walk);
  }
}

TEST_CASE("one of a walk can be taken for another, and no other", "[language]") {
  const AnalysedArticle made = analysedText(
      "The finance minister of Norway, Anna Berg, met the foreign minister of Sweden, Tom Lind. "
      "The "
      "marine biologist Erik Holm came too. Maria Sund and Jonas Dahl left Oslo early.");
  const auto taken = [&](const std::string& one, const std::string& other) {
    return questions::couldBeTaken(one, other, made.document);
  };
  CHECK(taken("Anna Berg", "Tom Lind"));
  CHECK(taken("Maria Sund", "Jonas Dahl"));
  CHECK_FALSE(taken("Anna Berg", "Erik Holm"));
  CHECK_FALSE(taken("Anna Berg", "Maria Sund"));
  CHECK_FALSE(taken("Jonas Dahl", "Erik Holm"));
}
