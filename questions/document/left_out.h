// What a statement leaves out of its sentence and must not: whose word it is, or what the word was.
#pragma once

#include <optional>
#include <string>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// In a few words; nothing where nothing is missing. The tree is the sentence's, null without one.
std::optional<std::string> leftOut(const Statement& statement, const language::Tree* tree);

}  // namespace questions
