// A half-open run of bytes in a text.
#pragma once

#include <cstddef>
#include <string_view>

namespace text {

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;

  std::size_t size() const { return end - begin; }
  bool empty() const { return begin == end; }
  bool contains(const Range& other) const { return begin <= other.begin && other.end <= end; }
  bool overlaps(const Range& other) const { return begin < other.end && other.begin < end; }
  bool operator==(const Range&) const = default;
};

inline std::string_view slice(std::string_view text, Range range) {
  return text.substr(range.begin, range.size());
}

}  // namespace text
