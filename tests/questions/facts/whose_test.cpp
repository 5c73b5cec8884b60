// Texts in, what is asked of whose it is out; the trees are the shipped model's.
#include <string>
#include <vector>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "stem key" of every item on such a fact, without its lead.
std::vector<std::string> askedOf(const std::string& body) {
  const AnalysedArticle made = analysedArticle(body);
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  std::vector<std::string> asked;
  for (const questions::Fact& fact : questions::findFacts(made.document, statements)) {
    if (fact.kind != "whose") continue;
    for (const questions::ItemKind& kind : questions::kinds())
      for (const questions::Item& item : kind.word(fact, made.document, random))
        asked.push_back(item.stem.substr(item.stem.find("): ") + 3) + " " + item.keyOption().text);
  }
  return asked;
}

struct Row {
  std::string body, asked;
};

}  // namespace

TEST_CASE("of which country or city something is can be asked", "[language]") {
  const std::vector<Row> rows = {
      {"Two fishermen hid in the Portuguese embassy for eleven long days in May.",
       "Two fishermen hid in the ____ embassy for eleven long days in May. Portuguese"},
      {"Anna Berg met Thailand's foreign minister aboard a small ferry on Monday.",
       "Anna Berg met ____'s foreign minister aboard a small ferry on 6 May 2024. Thailand"},
      {"Two fishermen were arrested with eleven wet suitcases at Oslo airport on Monday.",
       "Two fishermen were arrested with eleven wet suitcases at ____ airport on 6 May 2024. Oslo"},
      {"Anna Berg bought a Polish trawler with eleven large cranes on Monday.",
       "Anna Berg bought a ____ trawler with eleven large cranes on 6 May 2024. Polish"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const std::vector<std::string> asked = askedOf(row.body);
    CAPTURE(asked);
    CHECK(holds(asked, row.asked));
  }
}

TEST_CASE("nothing is asked of whose word it is, of people's origins or of other names",
          "[language]") {
  for (const std::string body : {
           // who says it
           "The old ferry sank in thick fog on Monday, according to the Polish army.",
           "Polish officials said on Monday that the old ferry sank in thick fog.",
           // what not every country has
           "Two fishermen ate eleven large Polish sausages on the old ferry on Monday.",
           "Anna Berg photographed Thailand's oldest temple from a small ferry on Monday.",
           // part of a longer name, or of two
           "Two fishermen hid in the Polish Ocean Lines embassy for eleven long days in May.",
           "Two fishermen hid in the French-Polish embassy for eleven long days in May.",
           // told twice
           "Two Polish fishermen hid in the Polish embassy for eleven long days in May.",
           // doubtful
           "Two fishermen may have hidden in the Polish embassy for eleven long days in May.",
       }) {
    CAPTURE(body);
    const std::vector<std::string> asked = askedOf(body);
    CAPTURE(asked);
    CHECK(asked.empty());
  }
}
