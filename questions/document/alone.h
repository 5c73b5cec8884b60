// Whether a statement stands alone: would somebody who has not read the article know who, what and
// when is meant?
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// The first thing that a stranger would not understand, behind the statement's lead; nothing if all
// is clear. `tree` is null where there is none; `article` is the whole text.
std::optional<std::string> flawOf(const Statement& statement, const language::Tree* tree,
                                  std::string_view article);

// The first of its words that has its meaning from what stands before; nothing if there is none.
std::optional<std::string> pointsBack(const Statement& statement, const language::Tree* tree,
                                      std::string_view article);

}  // namespace questions
