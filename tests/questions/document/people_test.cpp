// Texts in, whom they tell to have died out; the trees are the shipped model's.
#include "questions/document/people.h"

#include "questions/document/document.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

std::vector<std::string> deadIn(const std::string& body) {
  const AnalysedArticle made = analysedText(body);
  const questions::Document& document = made.document;
  std::vector<std::string> found;
  for (const questions::Person& person : document.people)
    if (person.dead) found.push_back(person.name);
  return found;
}

}  // namespace

TEST_CASE("who died or was killed is known", "[language]") {
  struct Row {
    std::string body;
    std::vector<std::string> dead;
  };
  const std::vector<Row> rows = {
      {"The engineer Michael Stone was killed in the crash near Oslo.", {"Michael Stone"}},
      {"Anna Berg died in Oslo on Monday. Tom Lind spoke at the church.", {"Anna Berg"}},
      {"The police said that the man had murdered Anna Berg in Oslo.", {"Anna Berg"}},
      {"Tom Lind said that two people were killed in the crash near Oslo.", {}},
      {"Tom Lind killed two people in Oslo.", {}},
      {"Anna Berg spoke in Oslo about the people who died.", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(deadIn(row.body) == row.dead);
  }
}
