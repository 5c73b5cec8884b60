// libFuzzer target: any bytes as an article's text, through tokens, sentences, quantities and
// dates. Aborts if a range leaves its sentence, if two overlap, or if a value is no number.
#include <cmath>
#include <cstdlib>

#include "questions/text/article.h"
#include "questions/text/dates.h"
#include "questions/text/language_of.h"
#include "questions/text/quantity.h"
#include "questions/text/sentences.h"
#include "questions/text/tokens.h"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

text::Article articleOf(std::string_view bytes) {
  text::Article article;
  article.text = bytes;
  for (std::size_t begin = 0; begin < bytes.size();) {
    const std::size_t end = std::min(bytes.find("\n\n", begin), bytes.size());
    article.paragraphs.push_back({text::ParagraphKind::Body, {begin, end}});
    begin = end + 2;
  }
  return article;
}

template <typename Found>
void requireOrder(const std::vector<Found>& found, text::Range within) {
  std::size_t last = within.begin;
  for (const Found& one : found) {
    require(!one.range.empty() && one.range.begin >= last && within.contains(one.range));
    last = one.range.end;
  }
}

void requireParts(const text::Quantity& quantity, text::Range within) {
  for (const text::Range part : {quantity.number, quantity.hedge, quantity.counted})
    require(part.empty() || within.contains(part));
  require(quantity.range.contains(quantity.number) && !quantity.number.empty());
  require(std::isfinite(quantity.value) && (!quantity.upTo || std::isfinite(*quantity.upTo)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const text::Article article = articleOf({reinterpret_cast<const char*>(data), size});
  for (const text::Sentence& sentence : text::splitSentences(article)) {
    require(article.paragraphs[sentence.paragraph].range.contains(sentence.range));
    require(sentence.tokens.size() <= text::kLongestSentence);
    requireOrder(sentence.tokens, sentence.range);
    const auto quantities = text::findQuantities(article.text, sentence);
    requireOrder(quantities, sentence.range);
    for (const text::Quantity& quantity : quantities) requireParts(quantity, sentence.range);
    requireOrder(text::findDates(article.text, sentence, text::parseDay("2025-12-03")),
                 sentence.range);
  }
  text::languageOf(article.text);
  return 0;
}
