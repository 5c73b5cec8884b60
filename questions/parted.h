// Two figures or dates of one statement, each told without the other: so that both can be asked, as
// no question shows what the other asks for.
#pragma once

#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// Of facts whose statements show each other's keys adds tellings that do not, where what is left of
// both still stands alone.
void partFigures(std::vector<Fact>& facts, const Document& document);

}  // namespace questions
