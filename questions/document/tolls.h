// What a deed did to so many: of "A bomb went off in Oslo, killing 40 people" that "40 people were
// killed when a bomb went off in Oslo".
#pragma once

#include <vector>

#include "questions/document/clauses.h"
#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// Added behind the clauses that were found, for each of them that tells of the deed; of a sentence
// that is `reported` only for those with a source.
void liftTolls(const language::Tree& tree, bool reported, std::vector<Clause>& found);

// Whether it is such a clause that a statement tells.
bool tellsToll(const Statement& statement);

}  // namespace questions
