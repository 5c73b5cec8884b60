#include "questions/language/meanings.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace language {
namespace {

void normalise(Meaning& meaning) {
  const float square = std::inner_product(meaning.begin(), meaning.end(), meaning.begin(), 0.0f);
  if (square <= 0) return meaning.clear();
  for (float& value : meaning) value /= std::sqrt(square);
}

}  // namespace

Meaning Meanings::of(std::string_view words) const {
  Meaning sum(lexicon_.dimensions(), 0.0f);
  for (std::size_t at = 0; at < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" -'", at), words.size());
    const std::size_t vector = lexicon_.look(words.substr(at, end - at)).vector;
    if (vector != kUnknownWord) {
      Meaning one(lexicon_.dimensions(), 0.0f);
      lexicon_.pretrained(vector, one.data());
      normalise(one);
      for (std::size_t i = 0; i < one.size(); ++i) sum[i] += one[i];
    }
    at = end + 1;
  }
  normalise(sum);
  return sum;
}

float likeness(const Meaning& a, const Meaning& b) {
  if (a.size() != b.size()) return 0;
  return std::inner_product(a.begin(), a.end(), b.begin(), 0.0f);
}

}  // namespace language
