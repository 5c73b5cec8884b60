// Sentences in, the ranks that they tell out, and what is offered beside them; the trees are the
// shipped model's.
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

TEST_CASE("which of all it is is read from what is told of it", "[language]") {
  struct Row {
    std::string body;
    Strings ranks;
  };
  const std::vector<Row> rows = {
      {"Anna Berg has the third-worst ratings of any mayor in Norway.", {"third-worst | "}},
      {"The Oslo Museum is the fourth most popular museum in Norway.", {"fourth most popular | "}},
      {"Anna Berg runs Norway's second-largest bank in Oslo.", {"second-largest | "}},
      // Told beside, of some, of more than one, or no rank.
      {"Bergen, the second-largest city of Norway, has a new museum.", {}},
      {"Anna Berg met a man from the second-largest city of Norway.", {}},
      {"Oslo has one of the second-largest markets of Norway.", {}},
      {"Norway has the second-largest fleet of Europe behind Greece.", {}},
      {"Norway has the third-largest fleet and the second-oldest ships of Europe.", {}},
      {"Anna Berg has the largest bank in Norway.", {}},
      {"Anna Berg won the third big race in Norway.", {}},
      {"Anna Berg opened the second new museum in Norway.", {}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(factsIn(analysedArticle(row.body).document, "rank") == row.ranks);
  }
}

TEST_CASE("other ranks are said as the one asked for", "[language]") {
  const std::vector<questions::Item> items =
      itemsIn(analysedArticle("Anna Berg has the third-worst ratings of any mayor in Norway. "
                              "Peter Lund has the fifth-worst ratings of any mayor in Norway.")
                  .document,
              "choose_figure");
  const Strings near = {"second-worst", "third-worst",   "fourth-worst",
                        "sixth-worst",  "seventh-worst", "eighth-worst"};
  REQUIRE_FALSE(items.empty());
  for (const questions::Item& item : items) {
    CHECK(item.options.size() > 2);
    for (const questions::Option& option : item.options)
      if (option.text != item.keyOption().text) CHECK(holds(near, option.text));
  }
}
