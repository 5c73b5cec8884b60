// How many names a statement tells.
#pragma once

#include <cstddef>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// The names of a statement, each a run of words; "French officials" are named as well.
std::size_t namesIn(const Statement& statement, const language::Tree& tree);

}  // namespace questions
