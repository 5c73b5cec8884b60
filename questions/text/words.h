// The tokens of a sentence as patterns read them: by number, in lower case, empty past either end.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "questions/text/range.h"
#include "questions/text/sentence.h"

namespace text {

class Words {
 public:
  Words(std::string_view text, const Sentence& sentence);

  std::size_t size() const { return lower_.size(); }
  std::string_view raw(std::size_t i) const;
  const std::string& lower(std::size_t i) const;  // ASCII letters only are changed
  bool is(std::size_t i, std::string_view word) const { return lower(i) == word; }

  // Nothing stands between the tokens `i` and `i + 1`.
  bool joined(std::size_t i) const;
  // What stands between them.
  std::string_view gap(std::size_t i) const;
  // The bytes of the tokens from `first` up to but not including `last`; empty if there is none.
  Range range(std::size_t first, std::size_t last) const;

  bool isCapitalised(std::size_t i) const;
  bool isLowerWord(std::size_t i) const;  // letters, the first in lower case

 private:
  std::string_view text_;
  const std::vector<Token>& tokens_;
  std::vector<std::string> lower_;
};

// Whether a sorted list holds the word.
template <const auto& list>
bool listed(std::string_view word) {
  static_assert(std::ranges::is_sorted(list));
  return std::ranges::binary_search(list, word);
}

}  // namespace text
