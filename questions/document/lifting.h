// Lifts out of a sentence what it tells besides its main clause, each as a clause of its own: the
// second of two verbs, relatives, participles, appositions, and subordinate clauses that the
// article itself vouches for.
#pragma once

#include <vector>

#include "questions/document/clauses.h"
#include "questions/language/tree.h"

namespace questions {

// Added behind those that were found.
void liftClauses(const language::Tree& tree, std::vector<Clause>& found);

// Only what stands beside the clause of a predicate, in the words of whoever says that.
void liftBeside(const language::Tree& tree, std::size_t predicate, std::vector<Clause>& found);

}  // namespace questions
