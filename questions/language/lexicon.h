// The vectors that a model has for a word, found by binary search in the model file's lists.
#pragma once

#include <string_view>
#include <vector>

#include "questions/language/model_file.h"
#include "questions/language/name_hints.h"
#include "questions/language/word_features.h"

namespace language {

constexpr std::size_t kUnknownWord = static_cast<std::size_t>(-1);

/// Where a word's vectors stand, and what the lists of names say of it.
struct LexicalEntry {
  std::size_t vector = kUnknownWord;  ///< row of the pretrained vectors
  std::size_t word = 0;               ///< row of the learnt vectors; 0 for all rare words
  std::array<std::uint32_t, kHashesPerWord> hashes{};
  NameHints hints = 0;
};

class Lexicon {
 public:
  explicit Lexicon(const ModelFile& file);

  LexicalEntry look(std::string_view form) const;
  /// Whether it is one of the words that were often enough in the training texts, and well spelt.
  bool isCommon(std::string_view lower) const;
  std::size_t dimensions() const { return vectors_.columns; }
  /// Adds the row's values to `out`.
  void pretrained(std::size_t vector, float* out) const;

 private:
  std::vector<std::string_view> vectorWords_, words_;
  Matrix vectors_;
};

/// Adds a row of a matrix to `out`.
void addRow(const Matrix& matrix, std::size_t row, float* out);

}  // namespace language
