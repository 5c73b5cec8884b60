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
