// Texts in, what is asked of where it was out; the trees are the shipped model's.
#include <string>
#include <vector>

#include "questions/document/statements.h"
#include "questions/facts.h"
#include "questions/kinds.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"

namespace {

// "stem key" of every item on such a fact.
std::vector<std::string> askedOf(const std::string& body, const std::string& title) {
  const AnalysedArticle made = analysedArticle(body, title);
  const auto statements = questions::findStatements(made.document).found;
  questions::Random random(1);
  std::vector<std::string> asked;
  for (const questions::Fact& fact : questions::findFacts(made.document, statements)) {
    if (fact.kind != "whereabouts") continue;
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

TEST_CASE("where somebody was taken, went or was is asked for beside its like", "[language]") {
  const std::string title = "New harbour for Sampletown";
  const std::string lead = "From “" + title + "” (7 May 2024): ";
  const std::vector<Row> rows = {
      {title, "The injured sailor Anna Berg was flown to Gdańsk for treatment on Monday.",
       lead + "The injured sailor Anna Berg was flown to ____ for treatment on 6 May 2024. Gdańsk"},
      {title, "The sculptor Anna Berg was born in Austria in 1931.",
       lead + "The sculptor Anna Berg was born in ____ in 1931. Austria"},
      {title, "The sculptor Anna Berg was born in Austria in 1931.",
       lead + "In which country was the sculptor Anna Berg born in 1931? Austria"},
      {title, "The engineer Anna Berg broke a treaty with Peru about old wrecks on Monday.",
       lead + "The engineer Anna Berg broke a treaty with ____ about old wrecks on 6 May 2024. "
              "Peru"},
      {title, "The engineer Anna Berg was found in an old shed near Lubbock, Texas, on Monday.",
       lead + "The engineer Anna Berg was found in an old shed near ____, Texas, on 6 May 2024. "
              "Lubbock"},
      {"Sailor flown to Gdańsk",
       "The sailor Anna Berg was flown to Gdańsk with eleven broken ribs.",
       hidden + "The sailor Anna Berg was flown to ____ with eleven broken ribs. Gdańsk"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const std::vector<std::string> asked = askedOf(row.body, row.title);
    CAPTURE(asked);
    CHECK(holds(asked, row.asked));
  }
}

TEST_CASE("no place is asked for that is told, doubtful, one of many or no place", "[language]") {
  for (const std::string body : {
           // denied, doubtful, planned
           "The injured sailor Anna Berg was not flown to Gdańsk for treatment on Monday.",
           "The injured sailor Anna Berg may have been flown to Gdańsk for treatment on Monday.",
           "The injured sailor Anna Berg planned to move to Gdańsk for treatment on Monday.",
           // the name tells it, or what is beside it
           "The injured Polish sailor was flown to Poland for treatment on Monday.",
           "The injured sailor was flown to the Marienkrug clinic in Austria for treatment.",
           // of others as well
           "Thousands of frightened families fled to Austria during the war of 1931.",
           // of two, and of a longer name
           "The injured sailor Anna Berg was flown to Austria and Hungary for long treatment.",
           "The injured sailor Anna Berg was taken to Gdańsk Road for treatment on Monday.",
           // what a country does
           "The government of Austria has bought eleven large cranes.",
           // too little
           "Anna Berg flew to Austria.",
       }) {
    CAPTURE(body);
    const std::vector<std::string> asked = askedOf(body, "New harbour for Sampletown");
    CAPTURE(asked);
    CHECK(asked.empty());
  }
}
