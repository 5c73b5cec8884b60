// Ties: words that mean something only behind the sentence before.
#pragma once

#include <optional>
#include <string>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// What ties the statement to another sentence at this piece: "… as a result", "the subsequent
// sinking", "at that tank", "a nearby camp", "in their half of the first". Nothing if the statement
// itself says of what. `tree` is null where there is none.
std::optional<std::string> tieAt(const Statement& statement, const language::Tree* tree,
                                 std::size_t piece);

}  // namespace questions
