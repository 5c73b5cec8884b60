#include "questions/generate.h"

#include <algorithm>
#include <filesystem>
#include <map>

#include "questions/text/article_reader.h"
#include "tests/catch.h"
#include "tests/folders.h"

using questions::Item;
using questions::Made;
using questions::MakeOptions;

namespace {

namespace fs = std::filesystem;

std::vector<text::Article> shippedArticles() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(sourceFolder() / "assets/articles"))
    if (entry.path().filename() != "README.md") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<text::Article> articles;
  for (const fs::path& path : paths) articles.push_back(text::readArticleFile(path.string()));
  return articles;
}

text::Article articleOf(const std::string& body) {
  return text::readArticle("A day in Sampletown\n\nWednesday, December 3, 2025\n\n" + body,
                           "sample.txt");
}

}  // namespace

TEST_CASE("every item made from the shipped articles keeps what items promise") {
  const std::vector<text::Article> articles = shippedArticles();
  REQUIRE(articles.size() >= 4);
  const Made made = questions::make(articles, MakeOptions{});
  CHECK(made.pack.items.size() >= articles.size());
  std::size_t weak = 0;
  for (const Item& item : made.pack.items) {
    CAPTURE(item.stem);
    REQUIRE(item.evidence);
    const questions::PackArticle* article = made.pack.article(item.evidence->article);
    REQUIRE(article);
    CHECK(text::slice(article->text, item.evidence->range) == item.evidence->quote);
    const std::vector<questions::Refusal> refusals = questions::review(item, made.pack);
    if (!refusals.empty()) ++weak;
    for (const questions::Refusal& refusal : refusals)
      if (refusal.grave) FAIL_CHECK(refusal.check << ": " << refusal.reason);
  }
  CHECK(weak * 4 < made.pack.items.size());
  for (const questions::PackRefusal& refusal : questions::reviewPack(made.pack))
    if (refusal.refusal.grave) FAIL_CHECK(refusal.refusal.check << ": " << refusal.refusal.reason);
}

TEST_CASE("one wrong byte of an article inside a proof is seen") {
  const Made made = questions::make(shippedArticles(), MakeOptions{});
  REQUIRE_FALSE(made.pack.items.empty());
  for (const Item& item : made.pack.items) {
    CAPTURE(item.stem);
    questions::Pack corrupt = made.pack;
    for (questions::PackArticle& article : corrupt.articles)
      if (article.id == item.evidence->article)
        article.text[item.evidence->range.begin + item.evidence->span->begin] ^= 1;
    const auto refusals = questions::review(item, corrupt);
    CHECK(std::any_of(refusals.begin(), refusals.end(), [](const questions::Refusal& refusal) {
      return refusal.check == "quote-stands";
    }));
  }
}

TEST_CASE("the same articles, options and seed give the same pack, for any number of threads") {
  const std::vector<text::Article> articles = shippedArticles();
  MakeOptions options;
  const questions::Pack once = questions::make(articles, options).pack;
  CHECK(questions::make(articles, options).pack == once);
  options.threads = 3;
  CHECK(questions::make(articles, options).pack == once);
  options.seed = 2;
  CHECK(questions::make(articles, options).pack != once);
}

TEST_CASE("an item's id depends on nothing but the item") {
  std::vector<text::Article> articles = shippedArticles();
  std::map<std::string, std::string> stems;
  for (const Item& item : questions::make(articles, MakeOptions{}).pack.items)
    stems[item.id] = item.stem;
  std::reverse(articles.begin(), articles.end());
  std::size_t known = 0;
  for (const Item& item : questions::make(articles, MakeOptions{}).pack.items)
    if (stems.contains(item.id)) {
      CHECK(stems[item.id] == item.stem);
      ++known;
    }
  CHECK(known > 0);
}

TEST_CASE("options narrow what is made") {
  const std::vector<text::Article> articles = shippedArticles();
  MakeOptions options;
  options.count = 3;
  CHECK(questions::make(articles, options).pack.items.size() == 3);
  options.count = 0;
  options.kinds = {"true_false"};
  for (const Item& item : questions::make(articles, options).pack.items)
    CHECK(item.kind == "true_false");
  options.kinds.clear();
  options.sensitive = false;
  for (const Item& item : questions::make(articles, options).pack.items)
    CHECK_FALSE(item.sensitive);
}

TEST_CASE("a pack without room for every article takes no weak question for a good one") {
  text::Article rich = articleOf(
      "Anna Berg opened a museum of old boats and bridges for the people of Sampletown in May "
      "2024, "
      "the mayor said.");
  text::Article poor = articleOf("Anna Berg had sold three boats in Sampletown.");
  rich.id = "rich";
  poor.id = "poor";
  MakeOptions options;
  CHECK(questions::make({poor}, options).pack.items.size() == 1);
  options.count = 1;
  const Made made = questions::make({poor, rich}, options);
  REQUIRE(made.pack.items.size() == 1);
  CHECK(made.pack.items[0].evidence->article == "rich");
}

TEST_CASE("claims alone are not kept to their share among questions") {
  const std::vector<text::Article> articles = shippedArticles();
  MakeOptions options;
  options.kinds = {"true_false", "altered_claim"};
  const std::size_t claims = questions::make(articles, options).pack.items.size();
  options.kinds.clear();
  const std::vector<Item> mixed = questions::make(articles, options).pack.items;
  const auto among =
      std::count_if(mixed.begin(), mixed.end(), [](const Item& item) { return item.isClaim(); });
  CHECK(claims > static_cast<std::size_t>(among));
  CHECK(10 * static_cast<std::size_t>(among) <= 4 * mixed.size());
}

TEST_CASE("a sentence that states nothing to be asked for is explained") {
  const Made made =
      questions::make({articleOf("The old stairs were painted by volunteers.")}, MakeOptions{});
  const auto& passed = made.explanation.passedOver;
  CHECK(std::any_of(passed.begin(), passed.end(), [](const questions::PassedOver& one) {
    return one.reason == "it states nothing that could be asked for";
  }));
}

TEST_CASE("every candidate is kept or has a reason why not") {
  const Made made = questions::make(shippedArticles(), MakeOptions{});
  std::size_t kept = 0;
  for (const questions::Candidate& candidate : made.explanation.candidates)
    if (candidate.kept()) ++kept;
  CHECK(kept == made.pack.items.size());
  for (const questions::PassedOver& passed : made.explanation.passedOver)
    CHECK_FALSE(passed.reason.empty());
}

TEST_CASE("nothing is made of what says nothing for certain") {
  for (const std::string body :
       {"They met there again.", "Why did 400 people come to Sampletown?",
        "If the council agrees, Sampletown could receive 400 trees in May 2026.",
        "Less than 400 people came to the fair in Sampletown.",
        "They met there. Image: Jane Doe/Sampletown Gazette, 12 May 2025."}) {
    CAPTURE(body);
    CHECK(questions::make({articleOf(body)}, MakeOptions{}).pack.items.empty());
  }
}

TEST_CASE("few questions of a pack have the least figure for their key", "[language]") {
  const text::Article article = articleOf(
      "The harbour of Oslo has room for more than 600 boats. "
      "The storm closed at least 70 bridges in Norway. "
      "The Bank of Norway sold more than 4,000 houses in Sweden. "
      "Acme opened over 900 shops in Denmark. "
      "Anna Berg bought 84 wooden boats in Lund.");
  const Made made = questions::make({article}, MakeOptions{});
  std::size_t offered = 0, kept = 0;
  for (const questions::Candidate& candidate : made.explanation.candidates) {
    if (!candidate.bounded) continue;
    ++offered;
    kept += candidate.kept() ? 1 : 0;
  }
  CHECK(offered > 3);
  CHECK(kept == 2);
}
