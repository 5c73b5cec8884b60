#include "questions/document/token_row.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/meant.h"
#include "questions/words.h"

namespace questions {

TokenRow::TokenRow(const Document& document, std::size_t sentence)
    : document_(document), sentence_(document.sentences[sentence]) {
  for (const Person& person : document.people)
    for (const text::Range& mention : person.mentions) {
      if (!sentence_.range.contains(mention)) continue;
      const std::optional<std::size_t> first = startingAt(mention.begin);
      const std::optional<std::size_t> last = endingAt(mention.end);
      if (first && last) people_.push_back({&person, *first, *last + 1});
    }
  std::sort(people_.begin(), people_.end(),
            [](const PersonSpan& a, const PersonSpan& b) { return a.first < b.first; });
}

std::string_view TokenRow::token(std::size_t i) const {
  return i < size() ? document_.tokenText(sentence_.tokens[i]) : std::string_view();
}

std::string TokenRow::low(std::size_t i) const { return lowered(token(i)); }

bool TokenRow::isPossessive(std::size_t i) const { return low(i) == "'s" || low(i) == "’s"; }

std::optional<std::size_t> TokenRow::startingAt(std::size_t byte) const {
  for (std::size_t i = 0; i < size(); ++i)
    if (sentence_.tokens[i].range.begin == byte) return i;
  return std::nullopt;
}

std::optional<std::size_t> TokenRow::endingAt(std::size_t byte) const {
  for (std::size_t i = 0; i < size(); ++i)
    if (sentence_.tokens[i].range.end == byte) return i;
  return std::nullopt;
}

text::Range TokenRow::range(std::size_t first, std::size_t end) const {
  return {sentence_.tokens[first].range.begin, sentence_.tokens[end - 1].range.end};
}

std::string TokenRow::text(std::size_t first, std::size_t end) const {
  return first < end ? squeezed(text::slice(document_.text(), range(first, end))) : "";
}

bool TokenRow::pointsBack(std::size_t the, std::size_t end) const {
  const std::string& title = document_.article->attribution.title;
  for (std::size_t i = the + 1; i < end && i < size(); ++i) {
    if (startsUpper(token(i)) || saysWhich(title, low(i)) || hintsAt(title, low(i))) return false;
    const bool of = low(i) == "of" || (low(i) == "the" && low(i - 1) == "of");
    if (lexicon::isFunctionWord(low(i)) && !of) return true;
  }
  return true;
}

const PersonSpan* TokenRow::personFrom(std::size_t first) const {
  for (const PersonSpan& span : people_)
    if (span.first == first) return &span;
  return nullptr;
}

const PersonSpan* TokenRow::personUntil(std::size_t end) const {
  for (const PersonSpan& span : people_)
    if (span.end == end) return &span;
  return nullptr;
}

std::string possessiveOf(const std::string& name, const Document& document) {
  const std::string mark = document.text().find("’") != std::string::npos ? "’" : "'";
  return name + mark + "s";
}

}  // namespace questions
