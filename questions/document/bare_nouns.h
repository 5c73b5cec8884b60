// "The" before a common noun that nothing in a statement tells apart: "the museum" of which the
// article told before.
#pragma once

#include <cstddef>
#include <string_view>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// Whether the noun behind the "the" at this piece can mean many a thing to a stranger who knows the
// statement and its lead. `tree` is null where there is none: then nothing is bare.
bool isBareNoun(const Statement& statement, const language::Tree* tree, std::string_view article,
                std::size_t the);

}  // namespace questions
