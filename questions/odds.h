// How likely a strict reader is to sign an item: a logistic regression over what can be seen of it,
// with the weights of assets/words/odds.txt, which odds.py has learnt from more than a thousand
// readings.
#pragma once

#include <string>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"

namespace questions {

struct Trait {
  std::string name;  // "words", "asked quotation"
  double value = 1;

  bool operator==(const Trait&) const = default;
};

// What the regression sees of an item: each trait once, none that is 0.
std::vector<Trait> traitsOf(const Item& item, const Fact& fact, const Document& document);

// The logarithm of the odds that it is signed: 0 for one in two, more for more.
double logOdds(const std::vector<Trait>& traits);

// The same as a share, 0 to 1.
double share(double logOdds);

}  // namespace questions
