// Statements that say too little by themselves: "25 percent favoured it".
#pragma once

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Whether a statement says too little to a reader who has not read on to it: it counts something
// that it does not name, or neither it nor its lead names what it is about.
bool isThin(const Statement& statement, const Document& document);

}  // namespace questions
