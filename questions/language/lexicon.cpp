// Looking words up.
#include "questions/language/lexicon.h"

#include <algorithm>

namespace language {
namespace {

std::size_t find(const std::vector<std::string_view>& sorted, std::string_view word) {
  const auto at = std::lower_bound(sorted.begin(), sorted.end(), word);
  return at != sorted.end() && *at == word ? static_cast<std::size_t>(at - sorted.begin())
                                           : kUnknownWord;
}

}  // namespace

void addRow(const Matrix& matrix, std::size_t row, float* out) {
  const std::int8_t* values = matrix.values + row * matrix.columns;
  const float scale = matrix.scales[row];
  for (std::size_t i = 0; i < matrix.columns; ++i) out[i] += scale * static_cast<float>(values[i]);
}

Lexicon::Lexicon(const ModelFile& file)
    : vectorWords_(file.lines("vectors.words")),
      words_(file.lines("words")),
      vectors_(file.matrix("vectors")) {}

LexicalEntry Lexicon::look(std::string_view form) const {
  const WordFeatures features = wordFeatures(form);
  const std::size_t word = find(words_, features.shape);
  return {find(vectorWords_, features.key), word == kUnknownWord ? 0 : word + 1, features.hashes,
          0};
}

bool Lexicon::isCommon(std::string_view lower) const {
  return find(words_, lower) != kUnknownWord && find(vectorWords_, lower) != kUnknownWord;
}

void Lexicon::pretrained(std::size_t vector, float* out) const { addRow(vectors_, vector, out); }

}  // namespace language
