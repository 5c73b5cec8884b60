// Texts in, what is asked of a thing that a list knows out; the trees are the shipped model's.
#include <algorithm>
#include <set>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "What is asked? key" of every item on such a fact.
std::set<std::string> askedOf(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  std::set<std::string> asked;
  for (const questions::Fact& fact : questions::findFacts(made.document, statements)) {
    if (fact.kind != "thing") continue;
    CHECK(fact.others.size() > 1);
    for (const questions::Option& other : fact.others)
      CHECK(body.find(other.text) == std::string::npos);
    for (const questions::ItemKind& kind : questions::kinds())
      for (const questions::Item& item : kind.word(fact, made.document, random)) {
        const bool gap = item.stem.find("____") != std::string::npos;
        CHECK(item.kind == (gap ? "complete_sentence" : "which"));
        asked.insert(item.stem.substr(item.stem.find("): ") + 3) + " " + item.keyOption().text);
      }
  }
  return asked;
}

struct Row {
  std::string body;
  std::string asked;
};

}  // namespace

TEST_CASE("things of a known sort are asked for with its noun", "[language]") {
  const std::vector<Row> rows = {
      {"Anna Berg studied mathematics at the University of Oslo.",
       "Which subject did Anna Berg study at the University of Oslo? mathematics"},
      {"Anna Berg taught English at a school of the harbour in Bergen.",
       "Which language did Anna Berg teach at a school of the harbour in Bergen? English"},
      {"Anna Berg received a degree in chemistry from the University of Oslo.",
       "In which subject did Anna Berg receive a degree from the University of Oslo? chemistry"},
      {"The new browser of Acme shipped with Windows XP in the spring of 2002.",
       "With which version of Windows did the new browser of Acme ship in the spring of 2002? "
       "Windows XP"},
      {"Anna Berg died of pancreatic cancer at a hospital in Oslo in May 2024.",
       "Of which illness did Anna Berg die at a hospital in Oslo in May 2024? pancreatic cancer"},
      // a name as a subject, or with "the"
      {"Goldman Sachs bought the old harbour of Bergen from the town of Oslo in May 2023.",
       "Which lender bought the old harbour of Bergen from the town of Oslo in May 2023? Goldman "
       "Sachs"},
      {"Anna Berg sued the European Central Bank in May 2023 over the harbour of Bergen.",
       "Which EU institution did Anna Berg sue in May 2023 over the harbour of Bergen? European "
       "Central Bank"},
      // before a noun
      {"The workers of Bergen waited for measles vaccines in the harbour of Oslo.",
       "The workers of Bergen waited for ____ vaccines in the harbour of Oslo. measles"},
      {"Anna Berg stole three Deutsche Bank computers from the harbour of Bergen in May.",
       "Anna Berg stole three ____ computers from the harbour of Bergen in May. Deutsche Bank"},
      // behind what sort of thing it is, which tells that the browser is meant
      {"Anna Berg wrote the browser Firefox for the harbour of Bergen in the spring of 2002.",
       "Anna Berg wrote the browser ____ for the harbour of Bergen in the spring of 2002. Firefox"},
      // no question could be made of it
      {"The economy of Norway has lived in dependence on cotton.",
       "The economy of Norway has lived in dependence on ____. cotton"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(askedOf(row.body) == std::set<std::string>{row.asked});
  }
}

TEST_CASE("nothing is asked of a word that means or does something else", "[language]") {
  for (const std::string body : {
           // a part of a longer noun, or told apart by an adjective
           "Anna Berg studied engineering drawings at the University of Oslo.",
           "Anna Berg studied Norwegian law at the University of Oslo.",
           "Anna Berg won a gold medal at the games of Oslo in May.",
           // one of several
           "Anna Berg studied physics and chemistry at the University of Oslo.",
           "Anna Berg studied mathematics, music and law at the University of Oslo.",
           // a people, not its language
           "Anna Berg taught the French at a school of the harbour in Bergen.",
           // what acts, or is described
           "English is a language that many people of the harbour of Bergen speak.",
           "Cholera reached the harbour of Bergen in the summer of 1853.",
           // what is done with it is something else
           "Anna Berg broke the law at the harbour of Bergen in May 2023.",
           "The council of Bergen changed law in the spring of 2023.",
           "Anna Berg won gold at the winter games of Oslo in 2020.",
           // a place, not what is played there
           "The tram line of Anna Berg runs in the south from Wimbledon to Oslo.",
           // a word that is no name of such a thing, as far as the article tells
           "Anna Berg photographed a Firefox at the harbour of Bergen in May 2023.",
           "Anna Berg walked with the Safari group to the harbour of Bergen in May 2023.",
           // where somebody wrote it
           "Anna Berg thanked the harbour workers of Bergen on Twitter in May 2023.",
           // how things are: others may do it as well
           "Malaria patients of the harbour of Bergen speak Norwegian and Danish.",
           "Deutsche Bank owns the old harbour of Bergen and the town hall of Oslo.",
           // whose word it is, and who reported it
           "The European Central Bank said Anna Berg sold the harbour of Bergen in May.",
           "The Washington Post sent Anna Berg to the harbour of Bergen in May 2023.",
           // led by somebody, or described
           "Deutsche Bank chairman Tom Lund bought the harbour of Bergen in May 2023.",
           "Anna Berg met the German lender Deutsche Bank at the harbour of Bergen in May 2023.",
           // a party of a country of which the article does not speak
           "The Labour Party bought the old harbour of Bergen from Anna Berg in May 2023.",
           // denied
           "Anna Berg never studied mathematics at the University of Oslo.",
           // the others are named as well
           "Anna Berg studied mathematics at the University of Oslo. Tom Lund likes physics, "
           "chemistry, biology, geography and astronomy.",
       }) {
    CAPTURE(body);
    CHECK(askedOf(body).empty());
  }
}
