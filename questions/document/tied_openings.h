// Words at the head of a sentence that only tie it to the one before.
#pragma once

#include <vector>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// "In retaliation, Norway closed the harbour", "In total, the fires destroyed 40 barns", "Other
// guests included Ann Lee": without what they open with, they say as much and no less truly.
// "Another guest, Ann Lee, left" is told of "a guest", who has a name. `tree` may be null.
void dropTiedOpening(std::vector<Piece>& pieces, const language::Tree* tree);

}  // namespace questions
