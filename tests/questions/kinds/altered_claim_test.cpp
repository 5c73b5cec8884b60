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
    const bool trueFirst = items[i].keyOption().text == "True";
    const Item& told = items[trueFirst ? i : i + 1];
    const Item& changed = items[trueFirst ? i + 1 : i];
    CAPTURE(told.stem, changed.stem);
    CHECK(told.keyOption().text == "True");
    CHECK_FALSE(told.alteration);
    CHECK(changed.keyOption().text == "False");
    REQUIRE(changed.alteration);
    std::string undone = changed.stem;
    const std::size_t at = undone.find(changed.alteration->altered);
    REQUIRE(at != std::string::npos);
    CHECK(undone.replace(at, changed.alteration->altered.size(), changed.alteration->said) ==
          told.stem);
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
