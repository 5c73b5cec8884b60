// The shipped model on a dozen sentences, against trees that were read before they were accepted,
// and on texts that should not trouble it.
#include "questions/language/analyser.h"

#include <fstream>
#include <iterator>
#include <sstream>

#include "questions/error.h"
#include "questions/language/conllu.h"
#include "questions/text/sentences.h"
#include "tests/catch.h"
#include "tests/folders.h"

namespace {

const language::Analyser& analyser() {
  static const language::Analyser shared(sourceFolder() / "assets/language");
  return shared;
}

text::Article articleOf(const std::vector<std::string>& paragraphs) {
  text::Article article;
  for (const std::string& paragraph : paragraphs) {
    const std::size_t begin = article.text.size();
    article.text += paragraph;
    article.paragraphs.push_back({text::ParagraphKind::Body, {begin, article.text.size()}});
    article.text += "\n\n";
  }
  return article;
}

std::string dump(const text::Article& article) {
  const auto sentences = text::splitSentences(article);
  return language::conllu(article, sentences, analyser().analyse(article, sentences), true);
}

}  // namespace

TEST_CASE("A dozen sentences have the trees that were read and accepted", "[language]") {
  std::ifstream file(sourceFolder() / "tests/questions/language/golden.conllu");
  const std::string golden{std::istreambuf_iterator<char>(file), {}};
  std::vector<std::string> texts;
  const std::string mark = "# text = ";
  for (std::size_t at = golden.find(mark); at != std::string::npos; at = golden.find(mark, at)) {
    at += mark.size();
    texts.push_back(golden.substr(at, golden.find('\n', at) - at));
  }
  REQUIRE(texts.size() == 12);
  CHECK(dump(articleOf(texts)) == golden);
}

TEST_CASE("Trees print the words as the text has them", "[language]") {
  // Readers of the format align its words with the text: no dash for a hyphen, no slip mended.
  const std::string text = "The mayor - a former captain -- anounced the sale of two ships.";
  const auto article = articleOf({text});
  std::string forms;
  std::istringstream lines(dump(article));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t begin = line.find('\t') + 1;
    forms += line.substr(begin, line.find('\t', begin) - begin);
  }
  std::string letters = text;
  std::erase(letters, ' ');
  CHECK(forms == letters);
}

TEST_CASE("Sentences are read alike alone and together", "[language]") {
  const std::vector<std::string> texts{"The mayor opened the bridge.", "Storms closed it again.",
                                       "Nobody was hurt, she said, and work goes on."};
  for (const std::string& text : texts) {
    const auto alone = articleOf({text}), together = articleOf(texts);
    const auto one = analyser().analyse(alone, text::splitSentences(alone));
    const auto all = analyser().analyse(together, text::splitSentences(together));
    const auto place = static_cast<std::size_t>(&text - texts.data());
    REQUIRE(one.size() == 1);
    REQUIRE(one[0].words.size() == all[place].words.size());
    for (std::size_t i = 0; i < one[0].words.size(); ++i) {
      CHECK(one[0].words[i].head == all[place].words[i].head);
      CHECK(one[0].words[i].relation == all[place].words[i].relation);
      CHECK(one[0].words[i].confidence == all[place].words[i].confidence);
    }
  }
}

TEST_CASE("Odd texts give trees, or nothing, but never trouble", "[language]") {
  const std::string odd[] = {"",
                             " ",
                             ".",
                             "\xff\xfe\x80",
                             std::string("a\0b", 3),
                             "مصر 😀 —",
                             std::string(5000, 'x'),
                             std::string(3000, ',')};
  for (const std::string& text : odd) {
    const auto article = articleOf({text});
    const auto sentences = text::splitSentences(article);
    const auto trees = analyser().analyse(article, sentences);
    CHECK(trees.size() == sentences.size());
    for (const language::Tree& tree : trees) {
      CHECK((tree.words.empty() || language::rootOf(tree) != language::kRoot));
    }
  }
}

TEST_CASE("A folder without a model is said", "[language]") {
  CHECK_THROWS_AS(language::Analyser(sourceFolder() / "assets"), questions::Error);
}
