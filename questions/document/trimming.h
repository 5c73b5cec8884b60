// Makes a clause shorter without touching what it says: takes off what only adds to it, and cleans
// up the commas.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/language/tree.h"

namespace questions::trimming {

// "if it rains", "until he came".
bool isConditional(const language::Tree& tree, std::size_t clause);

// "cleared Acme, a shipyard, of bribing officials": the verb asks for it, whatever stands between.
bool isComplement(const language::Tree& tree, std::size_t clause);

// "…, while Norway won 2-1", "…, and Norway won": a clause beside the one on which it hangs, with a
// subject of its own.
bool isOtherHalf(const language::Tree& tree, std::size_t clause);

// Whether a comma, a dash or a bracket sets the words at and below `top` apart.
bool setApart(const language::Tree& tree, std::size_t top);

// Whether the words end in the midst of a phrase: with the subject of the next verb, a preposition,
// "longer" before "than", or "said" without who said it; or are half of "the longer …, the more …".
bool breaksOff(const language::Tree& tree, const std::vector<std::size_t>& words);

// Takes additions off a clause of more than `most` words, the last ones first.
void trim(const language::Tree& tree, std::vector<std::size_t>& words, std::size_t predicate,
          std::size_t most);

// Ever shorter tellings of the clause, each without one more of the subordinate clauses and asides
// at its end or its start; where and when it was is always kept.
std::vector<std::vector<std::size_t>> shortened(const language::Tree& tree,
                                                std::vector<std::size_t> words,
                                                std::size_t predicate);

// Takes away commas and dashes that a cut has left at the start, at the end or side by side.
void tidy(const language::Tree& tree, std::vector<std::size_t>& words);

}  // namespace questions::trimming
