// What a deed did to how many, told and asked for by itself; the trees are the shipped model's.
#include "questions/document/tolls.h"

#include "questions/kinds.h"
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

namespace {

struct Row {
  std::string body;
  std::vector<std::string> tolls;  // as statements
};

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const AnalysedArticle article = analysedArticle(row.body);
    std::vector<std::string> tolls;
    for (const questions::Statement& statement : questions::findStatements(article.document).found)
      if (questions::tellsToll(statement)) tolls.push_back(questions::sentenceOf(statement.pieces));
    CHECK(tolls == row.tolls);
  }
}

}  // namespace

TEST_CASE("what a deed did to so many is told of them", "[language]") {
  check({
      {"A storm struck the coast of Norway, destroying 210 homes.",
       {"210 homes were destroyed when a storm struck the coast of Norway."}},
      {"A storm struck the coast of Norway, forcing 3,400 people to leave.",
       {"3,400 people were forced to leave when a storm struck the coast of Norway."}},
      {"Gunmen opened fire on a market in Oslo, killing at least 19 people, including 17 "
       "foreigners.",
       {"At least 19 people were killed when gunmen opened fire on a market in Oslo."}},
      {"A storm caused a crane to fall onto the harbour of Oslo, killing 107 people and wounding "
       "238.",
       {"107 people were killed when a storm caused a crane to fall onto the harbour of Oslo.",
        "238 people were wounded when a storm caused a crane to fall onto the harbour of Oslo."}},
      {"A ferry sank near Bergen, leaving 64 people dead.",
       {"64 people were left dead when a ferry sank near Bergen."}},
      {"A bus fell into a lake in Norway, killing 31 people and injuring 14 others, Oslo "
       "University "
       "Hospital said.",
       {"According to Oslo University Hospital, 31 people were killed when a bus fell into a lake "
        "in Norway.",
        "According to Oslo University Hospital, 14 people were injured when a bus fell into a lake "
        "in Norway."}},
      {"A bus fell into a lake in Norway, killing 31 people, local officials said.",
       {"According to local officials, 31 people were killed when a bus fell into a lake in "
        "Norway."}},
      {"A bus fell into a lake in Norway, killing 31 people, a friend said.", {}},
      {"At least nine people were killed and 81 injured after two trains collided in Norway.",
       {"81 people were injured after two trains collided in Norway."}},
  });
}

TEST_CASE("no toll is told of what was not done once, or of what is no outcome", "[language]") {
  check({
      {"A storm struck the coast of Norway, leaving 300 customers without light.", {}},
      {"A storm struck the coast of Norway, killing cattle.", {}},
      {"A storm struck the boats off the coast of Norway, sinking 12.", {}},
      {"A storm struck the coast of Norway after killing 40 people.", {}},
      {"The company shut its plant in Oslo, dismissing 450 workers.", {}},
      {"Rebels fought the army in Norway for ten years, killing 3,000 people.", {}},
      {"The bomb in Oslo did not go off, killing 12 people.", {}},
      {"A bomb went off in Oslo, almost killing 12 people.", {}},
      {"A storm hit the harbour of Oslo, leaving 64 people almost homeless.", {}},
      {"The army could have shelled Oslo, killing 12 people.", {}},
      {"The army shells the harbour of Oslo every day, killing 12 people.", {}},
      {"A storm struck the coast of Norway, killing 40 or 50 people.", {}},
      {"Nine boats were bought in Oslo and 81 sold in Bergen.", {}},
      {"Nine people were killed in Oslo, and the mayor resigned on Monday.", {}},
  });
}

TEST_CASE("a toll is asked for as a number of people", "[language]") {
  const AnalysedArticle article = analysedArticle(
      "A storm caused a crane to fall onto the harbour of Oslo, killing 107 people and wounding "
      "238.");
  std::vector<std::string> stems;
  for (const questions::Item& item : itemsIn(article.document, "how_many"))
    stems.emplace_back(questions::withoutLead(item.stem));
  CHECK(holds(stems,
              "How many people were wounded when a storm caused a crane to fall onto the "
              "harbour of Oslo?"));
}
