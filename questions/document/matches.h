// The match of which a statement tells: a goal means something only to a reader who knows between
// whom it fell.
#pragma once

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Adds between whom it was, "… against Norway", where the sentences before it name two sides and
// neither it nor its lead does.
void nameMatch(Statement& statement, const Document& document);

// Whether it tells of a goal, a lead or a penalty in a match that neither it nor its lead names.
bool lacksMatch(const Statement& statement, const Document& document);

// Whether it tells only of what fills the minutes of a match, a missed chance, a booking, the
// passes: nothing that a reader of its report would remember.
bool isPlayByPlay(const Statement& statement, const Document& document);

}  // namespace questions
