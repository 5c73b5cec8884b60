// Common nouns that could be taken for one another, from assets/words/nouns.txt, in both numbers.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/distractors/siblings.h"

namespace questions {

// A class of nouns as its row says.
struct NounClass {
  std::vector<std::string> heads;  // right before which they stand, in both numbers: "plantation"
  std::vector<std::string_view> deeds;  // on which they hang: "convict", "guilty"
  bool counted = true;                  // no "some metal": copper, zinc

  bool operator==(const NounClass&) const = default;
};

// "crop / plantation / grower: …", "crime / to convict / to be guilty: …".
NounClass nounClassOf(const WordRow& row);

// A noun in a number: "museums". Empty where it has none: "steelworks" is many already, and only
// many.
std::string nounIn(std::string_view noun, bool plural);

// Whether a text has one of the names of a member, in either number.
bool tellsOfNoun(std::string_view text, std::string_view member);

}  // namespace questions
