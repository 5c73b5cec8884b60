// Which wrong options go with the other words of a statement about as well as the key does: "The
// busiest ____ suspended its flights" is an airport to everybody, and no school.
#pragma once

#include <string>
#include <vector>

#include "questions/fact.h"
#include "questions/language/meanings.h"
#include "questions/language/tree.h"

namespace questions::rivals {

class Fitting {
 public:
  // The statement's nouns, names and adjectives outside the slot, but for the noun right behind it,
  // with which all go: "rubber plantations".
  Fitting(const Statement& statement, Slot slot, const language::Tree& tree);

  // Whether an option has a word there that goes with it, if the key has one, and is not far from
  // one that does; true where nothing is known of words.
  bool fits(const std::string& option) const;

 private:
  std::vector<float> likenesses(const language::Meaning& own) const;

  const language::Meanings* meanings_;
  std::vector<language::Meaning> words_;
  std::vector<float> keys_;  // how near each of them is to the key
};

}  // namespace questions::rivals
