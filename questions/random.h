// Seeded choice that gives the same result with every standard library: the distributions of
// <random> differ between libraries, std::mt19937 itself does not.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace questions {

using Random = std::mt19937;

// A number in [0, count), uniform up to a bias under count / 2^32. count must not be 0.
inline std::size_t pick(Random& random, std::size_t count) {
  assert(count > 0);
  return static_cast<std::size_t>((static_cast<std::uint64_t>(random()) * count) >> 32);
}

// Fisher–Yates (Knuth, TAOCP 2, 3.4.2, algorithm P).
template <typename T>
void shuffle(std::vector<T>& values, Random& random) {
  for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[pick(random, i)]);
}

}  // namespace questions
