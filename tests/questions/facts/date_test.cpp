// Sentences in, the days on which it was out; the trees are the shipped model's.
#include "tests/catch.h"
#include "tests/questions/analysed_article.h"
#include "tests/questions/named_article.h"

using Strings = std::vector<std::string>;

TEST_CASE("a day that is of something else, or of a statement, is not read", "[language]") {
  struct Row {
    std::string body;
    Strings facts;
  };
  const std::vector<Row> rows = {
      {"Anna Berg opened a museum in Oslo in 2019.", {"2019 | "}},
      {"The Ukrainian ship Solvina carried 21 people. The Solvina was hijacked on Friday.",
       {"3 May 2024 | "}},
      {"The Norwegian runner Anna Berg won 21 prizes. Anna Berg signed on Friday.",
       {}},  // what, or with whom?
      {"Anna Berg will open a museum in Oslo in 2031.", {"2031 | "}},
      {"Anna Berg played in three finals of the Cup of Norway, in 2003, 2015 and 2017.", {}},
      {"Anna Berg opened a museum in Oslo in December.", {"December 2023 | "}},
      {"In December, Anna Berg opened a museum in Oslo; Norway closed 29 museums in 2011.",
       {}},  // December of which year?
      {"Anna Berg opened a museum in Oslo in 2003, and Norway paid for it.", {"2003 | "}},
      {"Anna Berg married Peter Lund in Oslo in 2019.", {}},
      {"Anna Berg married Peter Lund in Oslo in 2019. Lund led a bank, and Lund sold it.",
       {"2019 | "}},
      {"Until 1 May 2024, no bank of Oslo had a garden.", {}},
      {"Anna Berg predicted her death in Oslo in 2031.", {}},
      {"Scientists from Oslo published a study about whales on 1 May 2024.", {}},
      {"A firm from Oslo published a book about whales on 1 May 2024.", {"1 May 2024 | "}},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    CHECK(factsIn(analysedArticle(row.body).document, "date") == row.facts);
  }
}

TEST_CASE("the article's own day is asked for behind a lead without it", "[language]") {
  struct Row {
    std::string body, lead;
  };
  const std::string month = "From “New harbour for Sampletown” (May 2024): ";
  const std::string day = "From “New harbour for Sampletown” (7 May 2024): ";
  const std::vector<Row> rows = {
      {"The Bank of Norway closed ten shops in Rome today.", month},
      {"Anna Berg opened a museum of glass in Oslo on 7 May 2024.", month},
      {"Anna Berg opened a museum of glass in Oslo yesterday.", day},
      {"Anna Berg opened a museum of glass in Oslo in 2019.", day},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const std::vector<questions::Item> items =
        itemsIn(analysedArticle(row.body).document, "choose_date");
    REQUIRE_FALSE(items.empty());
    for (const questions::Item& item : items) CHECK(item.stem.starts_with(row.lead));
  }
}
