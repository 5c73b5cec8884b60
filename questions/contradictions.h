// Two articles of one pack that give different figures or dates for one thing: which of them is
// right, nobody can tell who has read both.
#pragma once

#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// What another article that tells the same story says instead of a figure or a date that the fact
// asks for or takes for granted, as a reason not to ask; nothing where all agree.
std::optional<std::string> saidOtherwise(const Fact& fact, const Document& document);

}  // namespace questions
