// Words of a sentence that tell nothing by themselves: what ties it to the one before, and
// brackets.
#pragma once

#include <vector>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// Takes out brackets that are no part of a name, connectives ("Meanwhile, …", "…, by contrast, …")
// and a comma that stands before "that" by mistake. `tree` is null where there is none.
void dropClutter(std::vector<Piece>& pieces, const language::Tree* tree);

}  // namespace questions
