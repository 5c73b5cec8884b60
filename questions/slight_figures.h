// Figures that nobody cares for: where a thing lies, what was counted at first, what one of those
// who were asked has at home, how many told it.
#pragma once

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Whether the quantity that stands in this slot of the statement is one of them.
bool isSlight(const Statement& statement, Slot slot, const text::Quantity& quantity);

}  // namespace questions
