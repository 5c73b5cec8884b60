// What is told in passing: ages, seats and numbers of inhabitants.
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using questions::Item;
using Strings = std::vector<std::string>;

namespace {

struct Row {
  std::string body, key;  // no key: nothing is made of it
};

const std::string names = "Ann_Lee:P Lee:P Bo_Cole:P Rome:L Acme:O";
const std::string title = "Ann Lee in Sampletown";

void check(std::string_view kind, const std::vector<Row>& rows, const std::string& under = title) {
  for (const Row& row : rows) {
    CAPTURE(row.body);
    Strings keys;
    for (const std::string& fact : namedArticle(row.body, names, under).facts(kind))
      keys.push_back(fact.substr(0, fact.find(" |")));
    CHECK(keys == (row.key.empty() ? Strings{} : Strings{row.key}));
  }
}

std::string stemOf(std::string_view kind, const std::string& body,
                   const std::string& under = title) {
  const std::vector<Item> items = namedArticle(body, names, under).items(kind);
  return items.empty() ? "" : std::string(questions::withoutLead(items.front().stem));
}

}  // namespace

TEST_CASE("an age stands behind the name, or before it") {
  check("age", {
                   {"Ann Lee, 52, came. Lee spoke. Lee sang. Lee left.", "52"},
                   {"Ann Lee, aged six, came. Lee spoke. Lee sang. Lee left.", "six"},
                   {"Ann Lee, now 68, came. Lee spoke. Lee sang. Lee left.", "68"},
                   {"The 19-year-old Ann Lee came. Lee spoke. Lee sang. Lee left.", "19"},
                   {"The 19 year-old Ann Lee came. Lee spoke. Lee sang. Lee left.", "19"},
                   {"The 19-year old Ann Lee came. Lee spoke. Lee sang. Lee left.", "19"},
                   {"Ann Lee, a 52-year-old clerk, came. Lee spoke. Lee sang. Lee left.", "52"},
                   {"Bo Cole, 52, came. Bo Cole spoke. Bo Cole sang. Bo Cole left.", "52"},
                   // Nobody of the headline, or of whom much is told.
                   {"Bo Cole, 52, came. Bo Cole left.", ""},
                   // In other days.
                   {"Ann Lee, 52, came in 2011. Lee spoke. Lee sang. Lee left.", ""},
                   // No age, somebody else's, or of something else.
                   {"Ann Lee, 152, came. Lee spoke. Lee sang. Lee left.", ""},
                   {"Ann Lee, 52 boats and a car came. Lee spoke. Lee sang. Lee left.", ""},
                   {"Ann Lee, 1952, came. Lee spoke. Lee sang. Lee left.", ""},
                   {"A 19-year-old met Ann Lee. Lee spoke. Lee sang. Lee left.", ""},
                   {"The 19-year-old and Ann Lee came. Lee spoke. Lee sang. Lee left.", ""},
                   {"Ann Lee's 19-year-old car came. Lee spoke. Lee sang. Lee left.", ""},
               });
  CHECK(stemOf("how_old", "Ann Lee, 52, came. Lee spoke. Lee sang. Lee left.") ==
        "How old was Ann Lee in December 2025?");
  CHECK(stemOf("how_old", "Ann Lee, 52, spoke. Lee sang. Ann Lee died. Lee left.") ==
        "At what age did Ann Lee die?");
}

TEST_CASE("a body of the headline is based where the words before its name say, or those behind") {
  const std::string bodies = "Adler Pohl, Calyx Renal and Lomond & Tay in court";
  check("seat",
        {
            {"The Vienna-based brokerage Adler Pohl came.", "Vienna"},
            {"It was sold to Boston-based Calyx Renal.", "Boston"},
            {"Lomond & Tay, based in Edinburgh, came.", "Edinburgh"},
            // Not of the headline.
            {"The Vienna-based brokerage Ebner came.", ""},
            // No name, no town, a person, or a method.
            {"The Vienna-based company came.", ""},
            {"The community-based group Adler Pohl came.", ""},
            {"The Vienna-based lawyer Ann Lee came. Lee spoke. Lee sang. Lee left.", ""},
            {"Adler Pohl, based on a novel, came.", ""},
            {"Adler Pohl, based in Vienna and Rome, came.", ""},
            {"The Vienna-based company that Adler Pohl bought came.", ""},
        },
        bodies);
  CHECK(stemOf("where", "The Vienna-based brokerage Adler Pohl came.", bodies) ==
        "In which city is Adler Pohl based?");
}

TEST_CASE("a town has the inhabitants that stand behind its name") {
  check("population",
        {
            {"It began in Lipowa Gora, a town of 9,000 people near the sea.", "9,000"},
            {"It began in Ashcombe, a fishing village of about 400 people.", "400"},
            // Not inhabitants, no settlement, or a bound.
            {"It began in Ashcombe, a town of 400 houses.", ""},
            {"It was Acme, a company of 9,000 people.", ""},
            {"It began in Ashcombe, a town of more than 9,000 people.", ""},
            {"It began in the north, a town of 9,000 people.", ""},
            {"It began in Ashcombe, a town of 12 people.", ""},
        });
  CHECK(stemOf("how_many", "It began in Ashcombe, a fishing village of about 400 people.") ==
        "About how many people live in Ashcombe?");
}

TEST_CASE("an age stands in what is told of somebody", "[language]") {
  const auto ages = [](const std::string& body) {
    return factsIn(analysedArticle(body, "Berg opens harbour").document, "age");
  };
  CHECK(ages("Anna Berg, who rose to fame for her murals, was 43 years old.") == Strings{"43 | "});
  CHECK(ages("Anna Berg was 43 years old.") == Strings{"43 | "});
  CHECK(ages("Anna Berg, who rose to fame with a mural in 2018, was 43 years old.") ==
        Strings{"43 | "});
  CHECK(ages("In 2018, Anna Berg was 43 years old.").empty());
  CHECK(ages("The boat of Anna Berg was 43 years old.").empty());
  CHECK(ages("Anna Berg was 43 years in prison.").empty());
  CHECK(ages("Anna Berg was nearly 43 years old.").empty());
}
