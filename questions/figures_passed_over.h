// Figures of which nobody is asked how many: those that name, label or guess, that the rest of the
// sentence tells, or that belong to a whole with another.
#pragma once

#include <string_view>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Whether the quantity, which stands in this slot of the statement, is one of them. `kind` is the
// kind of fact that it would be.
bool isFigurePassedOver(std::string_view kind, const Document& document, const Statement& statement,
                        Slot slot, const text::Quantity& quantity);

}  // namespace questions
