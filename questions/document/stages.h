// Stages of a game: what a report tells of its second quarter holds of that quarter only.
#pragma once

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Whether the statement is of a stage that is named before it in its paragraph ("when the second
// half got under way, …") and not in the statement, so that it would seem to tell of the whole
// game. Only in an article with a score.
bool isMidGame(const Statement& statement, const Document& document);

}  // namespace questions
