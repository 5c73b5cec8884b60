#include <algorithm>

#include "questions/lead.h"
#include "tests/catch.h"
#include "tests/questions/named_article.h"

using questions::Item;

namespace {

struct Row {
  std::string body, names, stem, key;
};

}  // namespace

TEST_CASE("posts and family are asked for among others of their sort") {
  const std::vector<Row> rows = {
      {"EU trade chief Ann Lee spoke in Rome.", "Ann_Lee:P Rome:L",
       "What post did Ann Lee hold in December 2025?", "EU trade chief"},
      {"Norway's Foreign Minister Ann Lee spoke.", "Ann_Lee:P Norway:L",
       "What post did Ann Lee hold in December 2025?", "Norway's Foreign Minister"},
      {"Dan Roe's son-in-law Bo Cole came to the town. Dan Roe then sang a song for the children. "
       "Dan Roe went home late. Dan Roe slept well.",
       "Dan_Roe:P Bo_Cole:P", "What relation is Bo Cole to Dan Roe?", "son-in-law"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.body);
    const std::vector<Item> items = namedArticle(row.body, row.names).items("what_role");
    REQUIRE(items.size() == 1);
    CHECK(questions::withoutLead(items[0].stem) == row.stem);
    CHECK(items[0].keyOption().text == row.key);
    CHECK(items[0].options.size() == 4);
    for (const questions::Option& other : questions::distractors(items[0]))
      CHECK_FALSE(other.note.empty());
  }
}

TEST_CASE("no post is asked for that everybody knows or that nothing could stand for") {
  for (const Row& row : std::vector<Row>{
           {"Norway's President Ann Lee spoke.", "Ann_Lee:P Norway:L", "", ""},
           {"Norway's Foreign Minister Ann Lee spoke. Foreign trade fell. Foreign goods grew dear.",
            "Ann_Lee:P Norway:L", "", ""},  // what it is about tells the post
           {"Acme founder Ann Lee spoke.", "Ann_Lee:P Acme:O", "", ""},
           {"The director Ann Lee spoke in Rome.", "Ann_Lee:P Rome:L", "", ""},
           {"Ann Lee spoke to Dan Roe's friend Bo Cole.", "Ann_Lee:P Dan_Roe:P Bo_Cole:P", "", ""},
       }) {
    CAPTURE(row.body);
    CHECK(namedArticle(row.body, row.names).items("what_role").empty());
  }
}

TEST_CASE("a post that the person also holds is no distractor") {
  const NamedArticle article = namedArticle(
      "EU trade chief Ann Lee spoke. Before, EU energy chief Ann Lee had spoken.", "Ann_Lee:P");
  for (const Item& item : article.items("what_role"))
    for (const questions::Option& other : questions::distractors(item)) {
      CHECK(other.text != "EU energy chief");
      CHECK(other.text != "EU trade chief");
    }
}

TEST_CASE("posts that the article gives to others stand first among those offered") {
  const NamedArticle article = namedArticle(
      "Culture Minister Ann Lee spoke. Foreign Minister Bo Cole listened. Trade Minister Eva Holm "
      "had left.",
      "Ann_Lee:P Bo_Cole:P Eva_Holm:P");
  const std::vector<Item> items = article.items("what_role");
  const auto asked = std::find_if(items.begin(), items.end(), [](const Item& item) {
    return item.keyOption().text == "Culture Minister";
  });
  REQUIRE(asked != items.end());
  std::size_t told = 0;
  for (const questions::Option& other : questions::distractors(*asked)) {
    told += other.text == "Foreign Minister" || other.text == "Trade Minister" ? 1 : 0;
    CHECK_FALSE(other.note.empty());
  }
  CHECK(told >= 1);
}

TEST_CASE("an American secretary stands among those of Washington, however spelt") {
  const NamedArticle article = namedArticle(
      "U.S. Defence Secretary Ann Lee spoke. The British listened. Britain was glad. The UK was "
      "not.",
      "Ann_Lee:P");
  const std::vector<Item> items = article.items("what_role");
  REQUIRE(items.size() == 1);
  for (const questions::Option& other : questions::distractors(items[0])) {
    CHECK(other.text != "U.S. Foreign Secretary");
    CHECK(other.text != "U.S. Home Secretary");
  }
}
