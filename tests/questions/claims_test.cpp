// Sentences in, the claims that are made of them out; the trees are the shipped model's.
#include "questions/claims.h"

#include <algorithm>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

namespace {

// The people of the claims of a sentence behind others.
std::set<std::string> peopleClaimed(const std::string& sentence) {
  const AnalysedArticle made = analysedArticle(
      sentence +
      " The boat builder Anna Berg said no. The boat builder Tom Lind said yes. The boat builder "
      "Erik Holm built boats in Oslo.");
  const questions::Document& document = made.document;
  const auto statements = questions::findStatements(document).found;
  questions::Random random(1);
  std::set<std::string> found;
  for (const questions::Fact& fact : questions::findFacts(document, statements)) {
    if (fact.statement.sentence > 0 || fact.value != questions::Value::Person) continue;
    for (const questions::Item& item : questions::claimsOn("true_false", fact, document, random))
      if (item.alteration) found.insert(item.alteration->said);
  }
  return found;
}

struct Row {
  std::string sentence;
  std::set<std::string> people;
};

}  // namespace

TEST_CASE("claims put to somebody else what only one can have done, but no stranger's words",
          "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg won the Harbour Prize of Bergen in the spring of 2019.", {"Anna Berg"}},
      {"Anna Berg opened three large museums in the old harbour of Bergen.", {}},
      {"Striker Anna Berg opened three large museums in the old harbour of Bergen.", {}},
      {"As the mayor, Anna Berg opened three large museums in the old harbour of Bergen.", {}},
      {"Anna Berg smuggled three large statues into the old harbour of Bergen.", {}},
      {"Anna Berg was charged with the theft of three statues in Bergen.", {}},
      {"The mayor promised to “rebuild the old harbour with Anna Berg of Bergen” by May.", {}},
      {"Maria Sund said, “The harbour of Bergen needs three more large museums.”", {}},
      {"The mayor of Bergen, Maria Sund, said, “Bergen needs three more large museums.”",
       {"Maria Sund"}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.sentence);
    CHECK(peopleClaimed(row.sentence) == row.people);
  }
}

TEST_CASE("who did a lesser thing in a match is asked, but claimed of nobody else", "[language]") {
  const AnalysedArticle made = analysedArticle(
      "Norway beat Sweden 2-1 in Oslo on Sunday. Norway's Anna Berg broke a finger late in the "
      "rain of Oslo. Norway's Ida Moe lost a tooth. Norway's Eva Holm wore a mask.");
  const auto ofPeople = [&](std::string_view kind) {
    std::size_t count = 0;
    for (const questions::Item& item : itemsIn(made.document, kind))
      count += std::count(item.tags.begin(), item.tags.end(), "person");
    return count;
  };
  CHECK(ofPeople("complete_sentence") > 0);
  CHECK(ofPeople("true_false") + ofPeople("altered_claim") == 0);
}

TEST_CASE("a country is swapped in a claim only where it plays another", "[language]") {
  const auto countries = [](const std::string& body) {
    const AnalysedArticle made = analysedArticle(body);
    REQUIRE(factsIn(made.document, "place").size() > 0);
    std::size_t count = 0;
    for (const char* kind : {"true_false", "altered_claim"})
      for (const questions::Item& item : itemsIn(made.document, kind))
        if (item.alteration && item.alteration->slot == "place") ++count;
    return count;
  };
  CHECK(countries("Maria Sund spoke of the war in Norway in the old harbour of Bergen.") == 0);
  CHECK(countries("Erik Holm of Bergen scored twice in the 3-1 victory over Norway in May.") > 0);
}
