// Whose word a statement is, told before it: "According to Ann Lee, …".
#pragma once

#include <cstddef>
#include <vector>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// The words of a clause, in its order.
std::vector<Piece> clausePieces(const language::Tree& tree, const std::vector<std::size_t>& order);

// "He could not exclude it" of Ben's words becomes "Ben said he could not exclude it".
void openWithSpeaker(Statement& statement, const language::Tree& tree,
                     const std::vector<std::size_t>& source);

// "It failed" of Anna's words becomes "According to Anna, it failed".
void openWithSource(Statement& statement, const language::Tree& tree,
                    const std::vector<std::size_t>& source);

// The pieces before the clause itself: up to the comma that was put behind its source.
std::size_t openingOf(const Statement& statement);

}  // namespace questions
