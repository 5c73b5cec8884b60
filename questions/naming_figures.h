// Figures that name, label or date something, and count nothing: "28 May 621", "a 747 pilot",
// "rooms 12 to 14".
#pragma once

#include <optional>

#include "questions/document/statement.h"
#include "questions/fact.h"
#include "questions/language/tree.h"
#include "questions/text/quantity.h"

namespace questions {

// Whether the quantity that stands in this slot is one of them. The tree is the sentence's.
bool isNaming(const text::Quantity& quantity, const Statement& statement, Slot slot,
              const std::optional<language::Tree>& tree);

// "two-year bonds", "a 25-point cut": the figure says which kind, not how many; but
// "a 48-hour curfew" says how long.
bool namesAKind(const Fact& fact);

}  // namespace questions
