#include "questions/document/opening.h"

#include <set>

namespace questions {

bool opensStory(const Document& document, std::size_t sentence) {
  constexpr std::size_t paragraphs = 3, sentences = 6;
  std::set<std::size_t> seen;
  std::size_t before = 0;
  for (const std::size_t i : bodySentences(document)) {
    seen.insert(document.sentences[i].paragraph);
    if (seen.size() > paragraphs || ++before > sentences) return false;
    if (i == sentence) return true;
  }
  return false;
}

}  // namespace questions
