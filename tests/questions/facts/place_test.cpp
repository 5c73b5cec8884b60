// Sentences in, the places that are asked for out; the trees are the shipped model's.
#include "questions/document/statements.h"
#include "questions/facts.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

std::set<std::string> placesIn(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const questions::Document& document = made.document;
  const auto statements = questions::findStatements(document).found;
  std::set<std::string> found;
  for (const questions::Fact& fact : questions::findFacts(document, statements))
    if (fact.kind == "place") found.insert(fact.key());
  return found;
}

struct Row {
  std::string body;
  std::set<std::string> places;
};

}  // namespace

TEST_CASE("the place of a deed is found", "[language]") {
  const std::vector<Row> rows = {
      {"The navy of Norway met five trawlers near the coast of Iceland in May.",
       {"Norway", "Iceland"}},
      {"Engineers in Bergen opened a large school and two strong bridges in May 2024.", {"Bergen"}},
      {"Iran was notably absent from the list of countries at the conference of May.", {"Iran"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(placesIn(row.body) == row.places);
  }
}

TEST_CASE("no place is asked for by what holds of others or says too little", "[language]") {
  for (const std::string body : {
           "Iceland is mainly Lutheran and has a large number of churches.",
           "Iran was absent in May.",
           "In Bergen, there are eleven old wooden churches and two strong bridges of May 1924.",
           "Engineers in Bergen predict more heavy rain and strong winds by the end of May 2024.",
       }) {
    CAPTURE(body);
    CHECK(placesIn(body).empty());
  }
}

TEST_CASE("a place is asked for without what describes it", "[language]") {
  const AnalysedArticle made = analysedArticle(
      "Engineers sent eleven large ferries to Bergen, the old port, and three boats in May 2024.");
  const auto statements = questions::findStatements(made.document).found;
  std::size_t places = 0;
  for (const questions::Fact& fact : questions::findFacts(made.document, statements)) {
    if (fact.kind != "place") continue;
    ++places;
    CAPTURE(questions::written(fact.statement.pieces));
    CHECK(questions::lowAt(fact.statement, fact.slot.end) != ",");
  }
  CHECK(places > 0);
}
