// What the model sees of a word besides its neighbours: a key to look its vectors up by, and hashes
// of its affixes and shape. Trainer and parser share these functions, so a model always sees words
// as it was trained to.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace language {

constexpr std::size_t kHashesPerWord = 10;
constexpr std::uint32_t kHashBuckets = 16384;

struct WordFeatures {
  std::string key;    ///< lower case, curly quotes made straight: looks up the pretrained vector
  std::string shape;  ///< key with every digit made 0: looks up the learnt vector
  std::array<std::uint32_t, kHashesPerWord> hashes{};  ///< each below kHashBuckets
};

/// Reads any bytes; letters outside ASCII are lowered for Latin, Greek and Cyrillic blocks.
WordFeatures wordFeatures(std::string_view form);

}  // namespace language
