// Texts in, where somebody or a firm is from out; the trees are the shipped model's.
#include <string>
#include <vector>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "What is asked? key" of every item on such a fact.
std::vector<std::string> askedOf(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  std::vector<std::string> asked;
  for (const questions::Fact& fact : questions::findFacts(made.document, statements)) {
    if (fact.kind != "nationality") continue;
    for (const questions::ItemKind& kind : questions::kinds())
      for (const questions::Item& item : kind.word(fact, made.document, random))
        asked.push_back(item.stem.substr(item.stem.find("): ") + 3) + " " + item.keyOption().text);
  }
  return asked;
}

struct Row {
  std::string body;
  std::string asked;
};

}  // namespace

TEST_CASE("where a firm is from is read before the name", "[language]") {
  const std::vector<Row> rows = {
      {"The boats were bought by the South Korean shipbuilder Volvo in May. Volvo paid.",
       "Which country is the shipbuilder Volvo from? South Korea"},
      {"The boats were bought by the Dutch carmaker Volvo in May. It is said that Volvo paid.",
       "Which country is the carmaker Volvo from? Netherlands"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(askedOf(row.body) == std::vector<std::string>{row.asked});
  }
}

TEST_CASE("no country is asked for of people, or where it is not told", "[language]") {
  for (const std::string body : {
           // a person
           "The Swedish financier Anna Berg bought three boats. Anna Berg lives in Oslo.",
           // named once
           "The boats were bought by the Dutch carmaker Volvo in May.",
           // two countries, or none
           "The boats were bought by the French-Dutch carmaker Volvo in May. Volvo paid.",
           "The boats were bought by the big carmaker Volvo in May. It is said that Volvo paid.",
           // what is Dutch is not the firm
           "The Dutch boats of carmaker Volvo were sold. It is said that Volvo paid.",
       }) {
    CAPTURE(body);
    CHECK(askedOf(body).empty());
  }
}
