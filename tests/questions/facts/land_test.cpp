// Articles in, what is asked of the land of their story out; the trees are the shipped model's.
#include <algorithm>
#include <string>
#include <vector>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "stem key" of every item on such a fact.
std::vector<std::string> askedOf(const AnalysedArticle& made) {
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  std::vector<std::string> asked;
  for (const questions::Fact& fact : questions::findFacts(made.document, statements)) {
    if (fact.kind != "land") continue;
    for (const questions::ItemKind& kind : questions::kinds())
      for (const questions::Item& item : kind.word(fact, made.document, random))
        asked.push_back(item.stem + " " + item.keyOption().text);
  }
  return asked;
}

struct Row {
  std::string title, body, asked;
};

const std::string hidden = "From an article of 7 May 2024: ";

}  // namespace

TEST_CASE("the land of a story is asked for behind a hidden headline", "[language]") {
  const std::vector<Row> rows = {
      {"Norway bans large trawlers",
       "Norway has banned large trawlers from its coastal waters after a long dispute with small "
       "fishermen.",
       hidden + "Which country has banned large trawlers from its coastal waters after a long "
                "dispute with small fishermen? Norway"},
      {"Finland's parliament bans plastic bottles",
       "Finland's parliament banned small plastic bottles on Monday after a long and bitter "
       "debate.",
       hidden + "Which country's parliament banned small plastic bottles on 6 May 2024 after a "
                "long and bitter debate? Finland"},
      {"Finnish police find stolen paintings",
       "The Finnish police found eleven stolen paintings in an old wooden boathouse on Monday.",
       hidden + "Which country's police found eleven stolen paintings in an old wooden boathouse "
                "on 6 May 2024? Finland"},
      {"Finnish court frees captain of tanker",
       "A Finnish court freed the captain of a stranded tanker after eleven months on Monday.",
       hidden + "A court in ____ freed the captain of a stranded tanker after eleven months on 6 "
                "May 2024. Finland"},
      {"Storm hits Peru's potatoes",
       "A heavy storm destroyed more than half of Peru's potatoes and many wooden bridges on "
       "Monday.",
       hidden + "A heavy storm destroyed more than half of ____'s potatoes and many wooden bridges "
                "on 6 May 2024. Peru"},
      {"Norway bans large trawlers",
       "Norway has banned large Brazilian trawlers from its coastal waters after a long dispute.",
       hidden + "Which country has banned large Brazilian trawlers from its coastal waters after a "
                "long dispute? Norway"},
      {"Iowa bans plastic bottles",
       "Iowa has banned small plastic bottles in public schools after a long and bitter debate.",
       hidden + "Which US state has banned small plastic bottles in public schools after a long "
                "and bitter debate? Iowa"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(holds(askedOf(analysedArticle(row.body, row.title)), row.asked));
  }
}

TEST_CASE("a headline that does not tell the land stays", "[language]") {
  const std::vector<std::string> asked = askedOf(analysedArticle(
      "Finland's parliament banned small plastic bottles on Monday after a long and bitter debate.",
      "An end to plastic bottles"));
  CHECK(holds(asked,
              "From “An end to plastic bottles” (7 May 2024): Which country's parliament banned "
              "small plastic bottles on 6 May 2024 after a long and bitter debate? Finland"));
}

TEST_CASE("no land is asked for that is told or that others may be as well", "[language]") {
  const std::vector<Row> rows = {
      // so have others not, and so may others
      {"Norway bans trawlers",
       "Norway has not banned large trawlers from its coastal waters after a long dispute.", ""},
      {"Norway bans trawlers",
       "Norway may ban large trawlers from its coastal waters after a long and bitter dispute.",
       ""},
      // a person or a town of it
      {"Norway bans trawlers",
       "Norway has banned the large trawlers of Anna Berg from its coastal waters and harbours.",
       ""},
      {"Norway bans trawlers",
       "Norway has banned large trawlers from the coastal waters of Bergen after a long dispute.",
       ""},
      // its money, its king
      {"Norway bans trawlers",
       "Norway has paid 30 million kroner to the owners of large trawlers on its rocky coast.", ""},
      {"Norway bans trawlers",
       "Norway has banned the large trawlers of its king from coastal waters and harbours.", ""},
      // a neighbour
      {"Norway bans trawlers",
       "Norway has banned large Swedish trawlers from its coastal waters after a long dispute.",
       ""},
      // what it is, and not what it did
      {"Norway and its trawlers",
       "Norway is a cold and rocky country with many large trawlers and small wooden churches.",
       ""},
      {"Norway and its trawlers",
       "Norway has many large trawlers and small wooden churches along its cold and rocky coast.",
       ""},
      // one of two
      {"Norway and Sweden ban trawlers",
       "Norway and Sweden have banned large trawlers from coastal waters after a long dispute.",
       ""},
      // part of another name
      {"Bank of Norway raises interest rates",
       "The Bank of Norway has raised interest rates for the third time in eleven months.", ""},
      // too little
      {"Norway bans trawlers", "Norway has banned large trawlers.", ""},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(askedOf(analysedArticle(row.body, row.title)).empty());
  }
}

TEST_CASE("no land is asked for behind a headline that tells it, without a day", "[language]") {
  CHECK(
      askedOf(analysedText("Norway has banned large trawlers from its coastal waters after a long "
                           "dispute with small fishermen. Norway has no large trawlers."))
          .empty());
}

TEST_CASE("no land is asked for of what is told further down", "[language]") {
  const std::string other = "Eleven boats were sold to a museum in May.\n\n";
  CHECK(askedOf(analysedArticle(other + other + other + other +
                                    "Norway has banned large trawlers from its coastal waters "
                                    "after a long dispute with small fishermen.",
                                "Norway bans trawlers"))
            .empty());
}
