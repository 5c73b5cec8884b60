// Surnames without a first name, a title or anything else that tells whose they are.
#pragma once

#include <cstddef>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// Whether the piece is a person's only name in the statement, and nothing there or in its lead says
// who that is. `tree` is null where there is none: then nobody is told of so.
bool isLoneSurname(const Statement& statement, const language::Tree* tree, std::size_t piece);

}  // namespace questions
