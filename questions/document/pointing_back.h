// What in a statement has its meaning from the sentences before it: pronouns without a noun that
// they can stand for, "the" before a noun that nothing tells apart, lone surnames, "another",
// "later".
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// Why one of a statement's pieces cannot be understood without them; nothing if it can. `tree`
// is null where there is none; `article` is the whole text.
std::optional<std::string> pointsBackAt(const Statement& statement, const language::Tree* tree,
                                        std::string_view article, std::size_t piece);

}  // namespace questions
