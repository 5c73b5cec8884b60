// What the kinds of facts about figures share: which words of a quantity are asked for.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// The facts whose slot is a quantity that `wanted` accepts. Ranges, "less than 30", "30 or more"
// and "one" are left out: next to them no other figure is certain to be wrong.
std::vector<Fact> quantityFacts(std::string_view kind, const Document& document,
                                const std::vector<Statement>& statements,
                                const std::function<bool(const text::Quantity&)>& wanted);

}  // namespace questions
