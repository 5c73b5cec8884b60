// Figures told in a row: "six tackles, 2.5 sacks and two fumbles", each told by itself.
#pragma once

#include <optional>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// The statement without the other members of the list in which the noun of the number at `piece`
// stands; nothing where it stands in no list with another figure, where its tree is in doubt, or
// where what is told is told of all of them together.
std::optional<Statement> toldApart(const Statement& statement, std::size_t piece,
                                   const Document& document);

}  // namespace questions
