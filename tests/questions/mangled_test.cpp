// Articles broken at random, by a seed, in: packs that keep their promises out, and no end of the
// program.
#include <algorithm>
#include <filesystem>
#include <iterator>
#include <random>

#include "questions/generate.h"
#include "questions/language/analyser.h"
#include "questions/text/article_reader.h"
#include "tests/catch.h"
#include "tests/folders.h"

namespace {

namespace fs = std::filesystem;

// What stands in no sound sentence, or looks like a number, a date or a mark and is none.
constexpr std::string_view odd[] = {"WPA2",
                                    "A4",
                                    "12:5",
                                    "1,2",
                                    "€",
                                    "2nd",
                                    "-",
                                    "–",
                                    "\"",
                                    "“",
                                    "”",
                                    "(",
                                    ")",
                                    "[",
                                    "0",
                                    "00:00",
                                    "24:99",
                                    "1990s",
                                    "31",
                                    "%",
                                    "$",
                                    "0x1F",
                                    "٣",
                                    "½",
                                    "²",
                                    "…",
                                    "..",
                                    "?",
                                    "I",
                                    "00",
                                    "1/2",
                                    "5-4",
                                    "3–2",
                                    "$5bn",
                                    "1e9",
                                    "-1",
                                    "inf",
                                    "1.2.3",
                                    "25pm",
                                    "12.30",
                                    "Mr.",
                                    "30 February",
                                    "in May",
                                    "99999999999999999999",
                                    "2012/13",
                                    "60 years ago",
                                    "next Wednesday",
                                    "\xE2\x80\xAE"};

std::vector<std::string> shippedTexts() {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(sourceFolder() / "assets/articles"))
    if (entry.path().filename() != "README.md") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> texts;
  for (const fs::path& path : paths) texts.push_back(text::readArticleFile(path.string()).text);
  return texts;
}

std::vector<std::string> wordsOf(const std::string& text) {
  std::vector<std::string> words(1);
  for (const char c : text)
    if (c == ' ')
      words.emplace_back();
    else
      words.back() += c;
  return words;
}

// Some words of a text, some of them put elsewhere, left out or replaced.
std::string mangled(const std::string& text, std::mt19937& random) {
  constexpr std::size_t most = 150;
  std::vector<std::string> words = wordsOf(text);
  words.resize(std::min(words.size(), most));
  for (std::size_t changes = 1 + random() % 40; changes > 0; --changes) {
    const std::size_t at = random() % words.size();
    const auto place = words.begin() + static_cast<std::ptrdiff_t>(at);
    switch (random() % 4) {
      case 0:
        words[at] = odd[random() % std::size(odd)];
        break;
      case 1:
        words.insert(place, std::string(odd[random() % std::size(odd)]));
        break;
      case 2:
        words.insert(place, std::string(words[random() % words.size()]));
        break;
      default:
        if (words.size() > 10) words.erase(place);
    }
  }
  std::string joined;
  for (const std::string& word : words) joined += (joined.empty() ? "" : " ") + word;
  return joined;
}

}  // namespace

TEST_CASE("broken articles give packs that hold together", "[language]") {
  constexpr std::size_t rounds = 12;
  static const language::Analyser analyser(sourceFolder() / "assets/language");
  questions::MakeOptions options;
  options.analyse = [](const text::Article& of, const std::vector<text::Sentence>& sentences) {
    return analyser.analyse(of, sentences);
  };
  std::mt19937 random(5);
  const std::vector<std::string> days = {"2012-03-03", "", "2012", "0001-01-01", "9999-12-31"};
  std::size_t items = 0;
  for (std::size_t round = 0; round < rounds; ++round)
    for (const std::string& whole : shippedTexts()) {
      text::Article article = text::readArticle(mangled(whole, random), "mangled.txt");
      article.attribution.date = days[random() % days.size()];
      CAPTURE(round, article.text);
      for (const questions::Item& item : questions::make({article}, options).pack.items) {
        ++items;
        CAPTURE(item.stem);
        REQUIRE(item.evidence);
        CHECK(text::slice(article.text, item.evidence->range) == item.evidence->quote);
        CHECK(item.key < item.options.size());
        CHECK(item.stem.find("\xE2\x80\xAE") == std::string::npos);
      }
    }
  CHECK(items > 0);
}
