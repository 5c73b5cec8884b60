// "The Solvina" of a sentence behind "the Ukrainian cargo ship MV Solvina": names that an article
// cuts short once it has said what bears them.
#pragma once

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Writes behind "the" the name as it was told with what bears it, where neither the statement nor
// its lead tells that.
void nameFully(Statement& statement, const Document& document);

}  // namespace questions
