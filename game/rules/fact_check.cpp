#include "game/rules/fact_check.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "questions/lead.h"

namespace rules {
namespace {

constexpr std::string_view space = " \t\r\n";

// Punctuation that does not belong to the word it stands at.
constexpr std::array<std::string_view, 18> punctuation = {
    ".", ",", ";", ":", "!", "?", "(", ")", "[", "]", "\"", "'", "“", "”", "‘", "’", "«", "»"};

text::Range trimmed(const std::string& stem, text::Range range) {
  for (bool again = true; again && !range.empty();) {
    again = false;
    for (std::string_view mark : punctuation) {
      if (range.size() < mark.size()) continue;
      const std::string_view word = text::slice(stem, range);
      if (word.starts_with(mark)) {
        range.begin += mark.size();
        again = true;
      } else if (word.ends_with(mark)) {
        range.end -= mark.size();
        again = true;
      }
    }
  }
  return range;
}

}  // namespace

std::vector<text::Range> words(const std::string& stem) {
  std::vector<text::Range> found;
  const std::size_t lead = questions::leadIn(stem).size();
  for (std::size_t begin = stem.find_first_not_of(space, lead); begin != std::string::npos;) {
    const std::size_t end = std::min(stem.find_first_of(space, begin), stem.size());
    const text::Range word = trimmed(stem, {begin, end});
    if (!word.empty()) found.push_back(word);
    begin = stem.find_first_not_of(space, end);
  }
  return found;
}

std::vector<text::Range> alteredParts(const questions::Item& item) {
  std::vector<text::Range> parts;
  if (!item.alteration || item.alteration->altered.empty()) return parts;
  const std::string& altered = item.alteration->altered;
  for (std::size_t at = item.stem.find(altered, questions::leadIn(item.stem).size());
       at != std::string::npos; at = item.stem.find(altered, at + altered.size()))
    parts.push_back({at, at + altered.size()});
  return parts;
}

std::size_t denial(const questions::Item& item) {
  for (std::size_t i = 0; i < item.options.size(); ++i)
    if (item.options[i].text == "False" || item.options[i].text == "false") return i;
  return item.options.size() - 1;
}

bool pointsAtAlteration(const questions::Item& item, const text::Range& selected) {
  const std::vector<text::Range> parts = alteredParts(item);
  const auto touches = [](const text::Range& range) {
    return [range](const text::Range& other) { return range.overlaps(other); };
  };
  std::size_t inside = 0;
  std::size_t outside = 0;
  for (const text::Range& word : words(item.stem)) {
    if (!word.overlaps(selected)) continue;
    ++(std::any_of(parts.begin(), parts.end(), touches(word)) ? inside : outside);
  }
  return inside > 0 && outside <= inside;
}

}  // namespace rules
