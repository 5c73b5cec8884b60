// Noun phrases of a tree: how they begin, what tells them apart from others of their kind.
#pragma once

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "questions/language/tree.h"

namespace questions {

struct NounPhrase {
  std::size_t head = 0;             // index into the tree's words: a common noun
  std::size_t first = 0;            // its first word, the determiner included
  std::string determiner;           // lowered: "the", "a", "this"; empty without one
  std::set<std::string> modifiers;  // lowered words between determiner and head
  bool plural = false;
  bool told = false;  // something after the head, or a name, number or owner before it, says which

  bool pointsBack() const;  // "the match", "this football match": definite, and not told
};

// The phrases of all common nouns, in the order of the text.
std::vector<NounPhrase> nounPhrases(const language::Tree& tree);

// A phrase as a stranger can be told it: "the match against Spain on 3 May" for "a match against
// Spain on 3 May, which …". None where it is long, doubtful or itself points back.
std::optional<std::vector<std::size_t>> tellingWords(const language::Tree& tree,
                                                     const NounPhrase& phrase);

// Who made a report, a study or a survey, as words that may follow the noun: "by Lund University"
// of "a new report released on Monday by Lund University". Empty where nobody with a name did.
std::vector<std::size_t> authorWords(const language::Tree& tree, const NounPhrase& phrase);

// For each word, whether it stands between quotation marks.
std::vector<bool> quotedWords(const language::Tree& tree);

}  // namespace questions
