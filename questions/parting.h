// A fact told without another figure or date of its statement.
#pragma once

#include <optional>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// The fact without what stands in the slot `other`, a date or a figure, and all that hangs on it:
// "rose 12.3%" of "rose 12.3% to $1.15 trillion". Nothing where what is left would not stand alone.
// The sentence of the fact has a tree.
std::optional<Fact> partedFrom(const Fact& fact, Slot other, Value value, const Document& document);

}  // namespace questions
