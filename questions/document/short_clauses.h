// The clauses of a long sentence, each told by itself in a few words: who did what, where and when,
// without what is told beside it.
#pragma once

#include <vector>

#include "questions/document/clauses.h"
#include "questions/language/tree.h"

namespace questions {

// One for each verb of which the article, or whoever is named as its source, is sure; nothing of a
// sentence that is not long, or where an arc that the clause rests on is in doubt.
std::vector<Clause> shortClauses(const language::Tree& tree);

}  // namespace questions
