// Sentences in, the decade in which something was done out; the trees are the shipped model's.
#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

TEST_CASE("a decade is asked for, of a deed", "[language]") {
  struct Row {
    std::string body;
    Strings decades;
  };
  const std::vector<Row> rows = {
      {"In the early 1960s, Norway invited Anna Berg to found a festival in Oslo.", {"1960s | "}},
      {"Anna Berg founded a festival in Oslo in the 1980s.", {"1980s | "}},
      {"In the late 1990s, the bridge to Denmark was closed by Norway.", {"1990s | "}},
      // What lasts, what is qualified, a span, a century, and two.
      {"In the 1970s, Anna Berg lived in Oslo with Peter Lund.", {}},
      {"Anna Berg was a dissident in Norway in the 1970s.", {}},
      {"Anna Berg sold a house of the 1970s in Oslo.", {}},
      {"Anna Berg has bought houses in Oslo since the 1970s.", {}},
      {"Norway founded a festival in Oslo in the 1800s.", {}},
      {"Anna Berg founded three festivals in Oslo in the 1980s and '90s.", {}},
      {"Anna Berg founded three festivals in Oslo in the 1980s or the 1990s.", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(factsIn(analysedArticle(row.body).document, "decade") == row.decades);
  }
}

TEST_CASE("it is asked in which decade, and offered are those beside it", "[language]") {
  const std::vector<questions::Item> items = itemsIn(
      analysedArticle("In the early 1960s, Norway invited Anna Berg to Oslo.").document, "when");
  REQUIRE(items.size() == 1);
  CHECK(questions::withoutLead(items.front().stem) ==
        "In which decade did Norway invite Anna Berg to Oslo?");
  CHECK(items.front().keyOption().text == "1960s");
  const Strings near = {"1940s", "1950s", "1970s", "1980s"};
  CHECK(items.front().options.size() > 2);
  for (const questions::Option& option : items.front().options)
    if (option.text != "1960s") CHECK(holds(near, option.text));
}

TEST_CASE("no decade is offered that was still to come", "[language]") {
  const std::vector<questions::Item> items = itemsIn(
      analysedArticle("Anna Berg founded a festival in Oslo in the 2000s.").document, "when");
  REQUIRE(items.size() == 1);
  for (const questions::Option& option : items.front().options) CHECK(option.text <= "2020s");
}
