// Numbers as text, the same in every locale.
#pragma once

#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <string>

namespace rules {

// The value with this many digits after the point, as "12.50"; at most six digits.
inline std::string decimal(double value, int digits) {
  std::array<char, 400> buffer{};  // the longest double has 309 digits before the point
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                 std::chars_format::fixed, digits);
  return std::string(buffer.data(), end.ptr);
}

// A share of 0 to 1 as whole per cent, halves rounded up.
inline int percent(double share) { return static_cast<int>(std::floor(share * 100 + 0.5)); }

}  // namespace rules
