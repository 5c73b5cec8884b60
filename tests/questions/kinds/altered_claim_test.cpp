#include "tests/catch.h"
#include "tests/questions/named_article.h"

using questions::Item;

TEST_CASE("a long claim with several elements is told once as it is and once altered") {
  const NamedArticle article = namedArticle(
      "Ann Lee sold 84,121 wooden boats to harbours in Norway and to builders of bridges in May "
      "2024.",
      "");
  const std::vector<Item> items = article.items("altered_claim");
  REQUIRE_FALSE(items.empty());
  REQUIRE(items.size() % 2 == 0);
  for (std::size_t i = 0; i < items.size(); i += 2) {
    CAPTURE(items[i].stem, items[i + 1].stem);
    CHECK(items[i].keyOption().text == "True");
    CHECK_FALSE(items[i].alteration);
    CHECK(items[i + 1].keyOption().text == "False");
    REQUIRE(items[i + 1].alteration);
    const questions::Alteration& change = *items[i + 1].alteration;
    std::string undone = items[i + 1].stem;
    const std::size_t at = undone.find(change.altered);
    REQUIRE(at != std::string::npos);
    CHECK(undone.replace(at, change.altered.size(), change.said) == items[i].stem);
  }
}

TEST_CASE("no altered claim is made of what is short or has one element only") {
  for (const std::string body :
       {"Ann Lee sold 84,121 boats to Norway.",
        "The harbours sold 84,121 wooden boats to many builders of bridges by the sea at once.",
        "She sold 84,121 wooden boats to harbours in Norway and to builders of bridges in May "
        "2024."}) {
    CAPTURE(body);
    CHECK(namedArticle(body, "").items("altered_claim").empty());
  }
}
