// Figures that what stands beside them tells: names that are listed, the other half of a score, the
// whole of which they are a part.
#pragma once

#include <string_view>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Whether the quantity that stands in this slot is one of them. `kind` is the kind of fact that it
// would be.
bool isToldBeside(std::string_view kind, const Document& document, const Statement& statement,
                  Slot slot, const text::Quantity& quantity);

}  // namespace questions
