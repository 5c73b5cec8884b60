#include "questions/document/opening.h"

#include <algorithm>
#include <vector>

namespace questions {

std::size_t paragraphsTo(const Document& document, std::size_t byte) {
  std::size_t paragraphs = 0, last = 0;
  for (const std::size_t i : bodySentences(document)) {
    const text::Sentence& sentence = document.sentences[i];
    if (sentence.range.begin > byte) break;
    if (paragraphs == 0 || sentence.paragraph != last) ++paragraphs;
    last = sentence.paragraph;
  }
  return paragraphs;
}

bool opensStory(const Document& document, std::size_t sentence) {
  constexpr std::size_t most = 3, sentences = 6;
  const std::vector<std::size_t> body = bodySentences(document);
  const auto at = std::find(body.begin(), body.end(), sentence);
  return at != body.end() && at - body.begin() < static_cast<std::ptrdiff_t>(sentences) &&
         paragraphsTo(document, document.sentences[sentence].range.begin) <= most;
}

}  // namespace questions
