// What could stand in a fact's slot but does not: other values of the same type, form and
// magnitude.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"
#include "questions/random.h"

namespace questions {

// Wrong values for the fact's slot with the reason why each is wrong; at most four, the best first.
// Empty where no value is certain to be wrong.
std::vector<Option> distractorsFor(const Fact& fact, const Document& document, Random& random);

// Options in the order in which they are offered, and where the key is.
struct Choice {
  std::vector<Option> options;
  std::size_t key = 0;

  bool operator==(const Choice&) const = default;
};

// Three or four options: figures and dates ascending with the key at a random rank, others in a
// random order. Nothing if there are fewer than two distractors.
std::optional<Choice> choiceFor(const Fact& fact, const Document& document, Random& random);

}  // namespace questions
