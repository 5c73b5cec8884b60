// Whether a statement tells of one occasion, and not of how things are: of the first, what the
// world knows besides is no answer.
#pragma once

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// "Acme sold the ship", "is building a ship", "has sunk", "plans to buy Tarn"; and not "Acme sells
// ships", "is a member of the club", "can sink".
bool tellsParticular(const Statement& statement, const language::Tree& tree);

}  // namespace questions
