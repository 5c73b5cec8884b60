// The core of a dated clause: who did what, with what the verb cannot do without, and the date.
// Wherever in a sentence it stands, and however much is told around it.
#pragma once

#include <vector>

#include "questions/document/clauses.h"
#include "questions/document/cutting.h"
#include "questions/language/tree.h"
#include "questions/text/range.h"

namespace questions {

// Tellings of the clause on whose verb the date of these bytes hangs, the fuller one first; nothing
// where the article does not itself vouch for it as done, or an arc that it rests on is in doubt.
std::vector<Clause> datedCores(const language::Tree& tree, text::Range date);

namespace cores {

// Nothing above the verb is somebody's words, a condition or a question.
bool isVouchedFor(const language::Tree& tree, std::size_t verb);

// The words of its subject: its own, that of the verb before it, or what "who" stands for; empty
// where that is in doubt.
std::vector<std::size_t> subjectOf(const language::Tree& tree, Cutter& cutter, std::size_t verb);

}  // namespace cores

}  // namespace questions
