#include "questions/merge.h"

#include "tests/catch.h"

namespace {

questions::Pack packOf(const std::string& article, const std::string& text, const std::string& item,
                       const std::string& stem) {
  questions::Pack pack;
  pack.title = "Pack of " + text;
  questions::PackArticle from;
  from.id = article;
  from.text = text;
  pack.articles = {from};
  questions::Item asked;
  asked.id = item;
  asked.stem = stem;
  asked.options = {{"a", ""}, {"b", ""}};
  asked.evidence = questions::Evidence{article, text, {0, text.size()}, {}};
  pack.items = {asked};
  return pack;
}

}  // namespace

TEST_CASE("merging keeps everything that differs and one of everything that is the same") {
  const questions::Pack first = packOf("a", "one", "x", "First?");
  const questions::Pack same = first;
  const questions::Pack clash = packOf("a", "two", "x", "Second?");
  const questions::Pack merged = questions::merge({first, same, clash});
  CHECK(merged.title == first.title);
  REQUIRE(merged.articles.size() == 2);
  CHECK(merged.articles[1].id == "a-2");
  REQUIRE(merged.items.size() == 2);
  CHECK(merged.items[1].id == "x-2");
  CHECK(merged.items[1].evidence->article == "a-2");
}

TEST_CASE("merging nothing is an empty pack") { CHECK(questions::merge({}) == questions::Pack{}); }
