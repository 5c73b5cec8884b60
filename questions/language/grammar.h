// What the grammar of a whole sentence shows of its tree, and how words are hung elsewhere by it.
#pragma once

#include <cstddef>

#include "questions/language/tree.h"

namespace language {

/// What only the grammar of the whole sentence shows is not vouched for, but no longer in doubt.
constexpr float shownByGrammar = 0.6f;

bool isFinite(const Word& word);

/// Whether an auxiliary, a copula, or a mark such as "to" stands with the verb.
bool hasHelper(const Tree& tree, std::size_t verb);

/// Hangs the word below another.
void attach(Tree& tree, std::size_t word, std::size_t head, const char* relation);

/// Makes the word the root; what hung on the old one stays there.
void makeRoot(Tree& tree, std::size_t word);

}  // namespace language
