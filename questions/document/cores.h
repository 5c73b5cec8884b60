// The core of a dated clause: who did what, with what the verb cannot do without, and the date.
// Wherever in a sentence it stands, and however much is told around it.
#pragma once

#include <vector>

#include "questions/document/clauses.h"
#include "questions/language/tree.h"
#include "questions/text/range.h"

namespace questions {

// Tellings of the clause on whose verb the date of these bytes hangs, the fuller one first; nothing
// where the article does not itself vouch for it as done, or an arc that it rests on is in doubt.
std::vector<Clause> datedCores(const language::Tree& tree, text::Range date);

}  // namespace questions
