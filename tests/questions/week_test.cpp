// Four articles on one event, read as one pack: each fact once, no contradiction, all articles.
#include <algorithm>
#include <map>

#include "questions/generate.h"
#include "questions/language/analyser.h"
#include "questions/lead.h"
#include "questions/text/article_reader.h"
#include "questions/words.h"
#include "tests/catch.h"
#include "tests/folders.h"

using questions::Candidate;
using questions::Item;
using questions::Made;

namespace {

std::vector<text::Article> week() {
  std::vector<text::Article> articles;
  for (const std::string name : {"aground", "inquiry", "owner", "ministers"})
    articles.push_back(
        text::readArticleFile((sourceFolder() / "tests/week" / name).string() + ".md"));
  return articles;
}

Made made(const std::vector<text::Article>& articles, questions::MakeOptions options = {}) {
  static const language::Analyser analyser(sourceFolder() / "assets/language");
  options.analyse = [](const text::Article& of, const std::vector<text::Sentence>& sentences) {
    return analyser.analyse(of, sentences);
  };
  return questions::make(articles, options);
}

bool tellsOf(const Item& item, std::string_view words) {
  return questions::holdsWords(questions::withoutLead(item.stem), words) ||
         questions::holdsWords(item.keyOption().text, words);
}

std::size_t itemsOn(const Made& pack, std::string_view words) {
  return static_cast<std::size_t>(
      std::count_if(pack.pack.items.begin(), pack.pack.items.end(),
                    [&](const Item& item) { return tellsOf(item, words); }));
}

bool isRefused(const Candidate& candidate, std::string_view check) {
  return std::any_of(candidate.refusals.begin(), candidate.refusals.end(),
                     [&](const questions::Refusal& refusal) { return refusal.check == check; });
}

}  // namespace

TEST_CASE("what two articles tell is asked once", "[language]") {
  const Made pack = made(week());
  CHECK(itemsOn(pack, "on board") == 1);                            // 212, in two articles
  CHECK(itemsOn(pack, "Poland") == 1);                              // built or launched in 1998
  CHECK(itemsOn(pack, "What post did Marta Lindqvist hold") == 1);  // with and without "of Norway"
}

TEST_CASE("what two articles contradict one another on is asked of neither", "[language]") {
  std::vector<text::Article> articles = week();
  for (int turn = 0; turn < 2; ++turn) {
    const Made pack = made(articles);
    for (const std::string dead : {"died", "lives"}) CHECK(itemsOn(pack, dead) == 0);
    std::map<std::string, int> refused;
    for (const Candidate& candidate : pack.explanation.candidates)
      if (isRefused(candidate, "said-otherwise")) ++refused[candidate.item.evidence->article];
    CHECK(refused["aground"] > 0);
    CHECK(refused["inquiry"] > 0);
    CHECK(refused["ministers"] > 0);
    CHECK(refused["owner"] == 0);
    std::reverse(articles.begin(), articles.end());
  }
  CHECK(itemsOn(made({articles.front()}), "died") > 0);  // alone, nobody contradicts it
}

TEST_CASE("a short pack has something of every article", "[language]") {
  questions::MakeOptions options;
  options.count = 4;
  std::map<std::string, int> from;
  for (const Item& item : made(week(), options).pack.items) ++from[item.evidence->article];
  CHECK(from.size() == 4);
}

TEST_CASE("threads change nothing of a pack of several articles", "[language]") {
  questions::MakeOptions options;
  const questions::Pack one = made(week(), options).pack;
  options.threads = 3;
  CHECK(made(week(), options).pack == one);
}

TEST_CASE("the pack of several articles bears all their licences", "[language]") {
  std::vector<text::Article> articles = week();
  articles[0].attribution.licence = "CC BY 4.0";
  articles[2].attribution.licence = "CC BY 2.5";
  articles[3].attribution.licence = "CC BY 4.0";
  CHECK(made(articles).pack.licence == "CC BY 4.0, CC BY 2.5");
}

TEST_CASE("an item that the headline of another article answers is refused", "[language]") {
  std::vector<text::Article> articles = week();
  articles[2].attribution.title = "The ship of Captain Weir had 212 people on board";
  const Made pack = made(articles);
  std::size_t told = 0;
  for (const Candidate& candidate : pack.explanation.candidates)
    if (isRefused(candidate, "headline-tells")) ++told;
  CHECK(told > 0);
  for (const Item& item : pack.pack.items) CHECK(item.keyOption().text != "212");
}
