// Sentences in, their figures and dates told each without the other out; the trees are the shipped
// model's.
#include "questions/parted.h"

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

using Strings = std::vector<std::string>;

namespace {

Strings partedIn(const std::string& body, const std::string& title) {
  const AnalysedArticle article = analysedArticle(body, title);
  std::vector<questions::Fact> facts =
      questions::findFacts(article.document, questions::findStatements(article.document).found);
  questions::partFigures(facts, article.document);
  Strings told;
  for (const questions::Fact& fact : facts)
    if (fact.parted)
      told.push_back(questions::sentenceOf(questions::withSlot(fact.statement, fact.slot, "____")));
  return told;
}

}  // namespace

TEST_CASE("two figures of a sentence are told apart where both are whole without the other",
          "[language]") {
  struct Row {
    std::string body;
    Strings told;
    std::string title = "New harbour for Sampletown";
  };
  const std::vector<Row> rows = {
      {"On 3 May 2024, Ann Lee gave an ultimatum to the rebels, giving them 72 hours to leave.",
       {"On ____, Ann Lee gave an ultimatum to the rebels.",
        "Ann Lee gave an ultimatum to the rebels, giving them ____ to leave."}},
      {"In 2001, Ann Lee moved to Norway for a fee of $52 million.",
       {"Ann Lee moved to Norway for a fee of ____.", "In ____, Ann Lee moved to Norway."}},
      {"Exports of Norway rose 12.3% to $1.15 trillion in April 2024.",
       {"Exports of Norway rose to ____ in April 2024.",
        "Exports of Norway rose ____ in April 2024."}},
      {"On 3 May 2024, the parliament of Norway voted 107-19 to send troops to Denmark.",
       {"The parliament of Norway voted ____ to send troops to Denmark.",
        "On ____, the parliament of Norway voted to send troops to Denmark."}},
      {"Police in Oslo arrested two colonels on 3 May 2024 as part of an inquiry.",
       {"Police in Oslo arrested ____ colonels as part of an inquiry.",
        "Police in Oslo arrested colonels on ____ as part of an inquiry."}},
      {"The crew of Norway spent seventeen seasons in Oslo and played 650 matches.",
       {"The crew of Norway spent ____ seasons in Oslo."}},
      // The other is part of what is asked, or what is left would be no whole or not true.
      {"Norway won 12 of its 16 games in April 2024.", {}},
      {"In 2001, a lorry exploded in Oslo, killing 93 people.", {}},
      {"On board the ship to Norway were 283 passengers and 15 sailors.",
       {},
       "Ship with 298 on board sinks"},
      {"The jury gave Ann Lee $28 million in damages and a further $103 million.", {}},
      {"Some 50 soldiers of Norway were killed on 3 May 2024 in a clash in Oslo.", {}},
      {"Police in Oslo arrested the remaining two colonels on 3 May 2024 as part of an inquiry.",
       {}},
      {"In April 2024, there were 32,825 boats in Norway, with more than 16,000 sailors.", {}},
      {"Ann Lee divided the prize between two mayors and four judges.", {}},
      {"The strike in Oslo affected 12 percent of trains over one week in 2012.", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body, row.title);
    CHECK(partedIn(row.body, row.title) == row.told);
  }
}
