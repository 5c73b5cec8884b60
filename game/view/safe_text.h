// Any bytes as text that can be set: what is not UTF-8 becomes U+FFFD, control characters spaces.
// Remembers where each byte went, so that marks on the original fall on the same characters.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace view {

class SafeText {
 public:
  // With oneLine, line ends become spaces too.
  explicit SafeText(std::string_view bytes, bool oneLine = false);

  const std::string& utf8() const { return utf8_; }
  // The offset in utf8() of an offset in the original, and back; beyond the end is the end. An
  // offset inside a character counts as its start.
  std::size_t fromOriginal(std::size_t byte) const;
  std::size_t toOriginal(std::size_t byte) const;

 private:
  std::string utf8_;
  std::vector<std::size_t> starts_;  // original offset -> offset; empty while they are equal
};

}  // namespace view
