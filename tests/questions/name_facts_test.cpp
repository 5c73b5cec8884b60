// Sentences in, the names that are asked for out; the trees are the shipped model's.
#include "questions/name_facts.h"

#include <set>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

std::set<std::string> namesIn(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const questions::Document& document = made.document;
  const auto statements = questions::findStatements(document).found;
  std::set<std::string> found;
  for (const questions::Fact& fact : questions::findFacts(document, statements))
    if (fact.kind == "person" || fact.kind == "organisation" || fact.kind == "place")
      found.insert(fact.key());
  return found;
}

struct Row {
  std::string body;
  std::string name;
};

}  // namespace

TEST_CASE("names are asked for by what they do or what is done to them", "[language]") {
  const std::vector<Row> rows = {
      {"Microsoft bought three small firms in the north of Norway in May.", "Microsoft"},
      {"Anna Berg wrote to Microsoft and Google sent three large boats to Oslo in May 2023.",
       "Google"},
      {"Anna Berg gave three small boats to the museum of Bergen in May 2023.", "Anna Berg"},
      {"Norwegian captain Anna Berg won the Budweiser Man of the Match award.", "Anna Berg"},
      {"Norway's striker Anna Berg scored the second goal for Norway on Sunday.", "Anna Berg"},
      {"Twelve large ships met near the small town of Bergen in the summer of 2023.", "Bergen"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(namesIn(row.body).contains(row.name));
  }
}

TEST_CASE("no name is asked for that is one of several, ends a longer one or employs somebody",
          "[language]") {
  const std::vector<Row> rows = {
      {"Google, Microsoft, and Apple had three large stands at a harbour fair in Oslo in May.",
       "Microsoft"},
      {"Google, Apple and Microsoft had three large stands at a harbour fair in Oslo in May.",
       "Microsoft"},
      {"The show came from the University of North Carolina at Greensboro in May.", "Greensboro"},
      {"Anna Berg is an engineer at Microsoft in the small northern town of Bergen.", "Microsoft"},
      {"Co-founder of Microsoft sold three large boats to the town of Bergen in May.", "Bergen"},
      {"Norwegian captain Anna Berg and captain Tom Lind won the Budweiser award.", "Anna Berg"},
      {"Anna Berg, in power since 2019, faces a new election in Bergen in May 2026.", "Anna Berg"},
      {"Anna Berg, First Minister of Scotland, opened three large harbours in May.", "Scotland"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK_FALSE(namesIn(row.body).contains(row.name));
  }
}
