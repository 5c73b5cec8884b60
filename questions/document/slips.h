// Slips of the writer's: grammar that no editor would let stand in a question.
#pragma once

#include <optional>
#include <string>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// The first slip among the statement's words that the tree is sure of: a plural with "has", a
// trade without an article, two words of which the second cannot follow the first. Nothing if there
// is none.
std::optional<std::string> slipIn(const Statement& statement, const language::Tree& tree);

}  // namespace questions
