// What words have in common, by the vectors that the model has for them: words that stand beside
// the same others in large texts are near.
#pragma once

#include <string_view>
#include <vector>

#include "questions/language/lexicon.h"

namespace language {

/// A direction of length 1; empty where no word was known.
using Meaning = std::vector<float>;

class Meanings {
 public:
  /// The lexicon outlives it.
  explicit Meanings(const Lexicon& lexicon) : lexicon_(lexicon) {}

  /// Of one word, or the mean of several: "power station".
  Meaning of(std::string_view words) const;

 private:
  const Lexicon& lexicon_;
};

/// 1 for the same, about 0 for nothing in common; 0 where one of them is empty.
float likeness(const Meaning& a, const Meaning& b);

}  // namespace language
