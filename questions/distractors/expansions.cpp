#include "questions/distractors/expansions.h"

#include <algorithm>
#include <string_view>

#include "questions/distractors/word_lists.h"
#include "questions/words.h"

namespace questions {
namespace {

const std::vector<WordRow>& rows() {
  static const std::vector<WordRow> all = wordRows(word_lists::expansions);
  return all;
}

// The words that could stand for this one; those of the row in which it stands.
std::vector<std::string_view> insteadOf(std::string_view word) {
  for (const WordRow& row : rows())
    if (row.holds(word)) {
      std::vector<std::string_view> others = row.words;
      std::erase(others, word);
      return others;
    }
  return {};
}

std::vector<std::string> splitWords(const std::string& name) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t space = std::min(name.find(' ', at), name.size());
    parts.push_back(name.substr(at, space - at));
    at = space + 1;
  }
  return parts;
}

}  // namespace

std::vector<std::string> otherExpansions(const std::string& name) {
  const std::vector<std::string> parts = splitWords(name);
  std::vector<std::string> others;
  for (std::size_t turn = 0; turn < 3; ++turn)  // the last word first, then those before it
    for (std::size_t back = 1; back <= parts.size(); ++back) {
      const std::size_t at = parts.size() - back;
      const std::vector<std::string_view> instead = insteadOf(parts[at]);
      if (turn >= instead.size()) continue;
      std::vector<std::string> changed = parts;
      changed[at] = instead[turn];
      others.push_back(joined(changed, " "));
    }
  return others;
}

}  // namespace questions
