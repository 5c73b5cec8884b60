// The pluperfect of a sentence that stood behind another: told alone, it is a plain past.
#pragma once

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// "The kings had ruled for 600 years" becomes "The kings ruled …", "The shop had been sold" "The
// shop was sold", and "The bomb has killed three on Thursday" "The bomb killed …"; not where the
// statement says before or since when, whose word it is, or denies it.
void tellAsPast(Statement& statement, const language::Tree& tree);

}  // namespace questions
