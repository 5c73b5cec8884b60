#include "questions/text/sentences.h"

#include <string>

#include "tests/catch.h"

namespace {

text::Article article(std::string words) {
  text::Article result;
  result.text = std::move(words);
  result.paragraphs.push_back({text::ParagraphKind::Body, {0, result.text.size()}});
  return result;
}

// The text with "|" before each sentence but the first.
std::string cut(const text::Article& article) {
  std::string result = article.text;
  const std::vector<text::Sentence> sentences = text::splitSentences(article);
  for (std::size_t i = sentences.size(); i > 1; --i)
    result.insert(sentences[i - 1].range.begin, "|");
  return result;
}

std::string without(std::string_view text, char left) {
  std::string result(text);
  std::erase(result, left);
  return result;
}

}  // namespace

TEST_CASE("sentences end where an editor would say", "[sentences]") {
  const std::string_view rows[] = {
      "He left. |She stayed.",
      "Ann Lee of the Greens |In the northern constituency, two members of the party were elected.",
      "He read The Man In the Iron Mask, which he had bought in Rome on Monday.",
      "He was elected In the northern town of Rome and in others that he had visited.",
      "Ann Lee of the Greens In the northern constituency, two won.",
      "Really? |Yes! |Good.",
      "He left.|Then rain fell.",
      "Gen. Popov met Dr. Roe in St. Albans. |They spoke.",
      "The U.S. Army left. |It was 7 a.m. on Friday.",
      "He moved to the U.S. |The rest stayed.",
      "Milk with E. coli was sold. |The rest was kept.",
      "Acme Inc. |He runs it.",
      "Oil rose at Acme (ACM.NS) and Lund (LND.L). |It fell.",
      "Police in Mobile, Ala. and Troy, N.Y. found 20 bbl. of oil. |It was sold.",
      "Acme Inc. sold No. 5 for $3.5m. |It rose.",
      "J. K. Rowling wrote it. |George W. Bush read it.",
      "\"Go home,\" he said. |\"It is late.\" |They went.",
      "\"Where?\" she asked. |\xE2\x80\x9CHere.\xE2\x80\x9D |He sat.",
      "They bought Yahoo! shares. |They sold them.",
      "He stayed (at home). |(She did not.) |They met.",
      "It fell by 4.5 per cent. |30 people left.",
      "Wait... no. |Then... |They came.",
      "It rose.[17] |It fell. [citation needed] |It stopped.",
      "1. Open it. |2. Read it.",
      "See https://example.org/a.b?c. |Then write to a.b@example.org.",
      "It rained *** |Then it stopped :-) |They came.",
      "See https://a.example/1 |https://a.example/2 and www.a.example for more.",
      "Prices rose; wages did not - so far.",
      "A heading without a stop",
      "",
  };
  for (std::string_view row : rows) CHECK(cut(article(without(row, '|'))) == row);
}

TEST_CASE("no sentence crosses a paragraph", "[sentences]") {
  text::Article both;
  both.text = "A heading\n\nIt rose and";
  both.paragraphs = {{text::ParagraphKind::Heading, {0, 9}}, {text::ParagraphKind::Body, {11, 22}}};
  const std::vector<text::Sentence> sentences = text::splitSentences(both);
  REQUIRE(sentences.size() == 2);
  CHECK(sentences[0].paragraph == 0);
  CHECK(sentences[0].tokens.size() == 2);
  CHECK(sentences[1].paragraph == 1);
  CHECK(sentences[1].range == text::Range{11, 22});
}

TEST_CASE("a sentence of a million words is cut, at a comma if there is one", "[sentences]") {
  std::string words;
  for (int i = 0; i < 1000000; ++i) words += i % 150 == 149 ? "w, " : "w ";
  const std::vector<text::Sentence> sentences = text::splitSentences(article(words));
  std::size_t tokens = 0;
  for (const text::Sentence& sentence : sentences) {
    REQUIRE(sentence.tokens.size() <= text::kLongestSentence);
    REQUIRE(!sentence.tokens.empty());
    tokens += sentence.tokens.size();
  }
  CHECK(tokens == 1000000 + 1000000 / 150);
  CHECK(sentences[0].tokens.size() == 151);
}

TEST_CASE("hostile stops and brackets are split in linear time", "[sentences]") {
  for (const std::string_view unit :
       {". ", "[1] ", ".[1]", "? ", ".) ", "\" ", "(", "[", ":) ", "a. "}) {
    std::string text;
    while (text.size() < 200000) text += unit;
    std::size_t last = 0;
    for (const text::Sentence& sentence : text::splitSentences(article(text))) {
      REQUIRE(sentence.range.begin >= last);
      REQUIRE(sentence.tokens.size() <= text::kLongestSentence);
      last = sentence.range.end;
    }
  }
}
