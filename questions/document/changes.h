// What a figure is set against: where it rose from, and what it was a year before.
#pragma once

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// "Sales rose 2% to $11 billion from $10 billion a year earlier" without where they rose from, and
// "earned $5 million, compared with $4 million in the same quarter of last year" without that: what
// is left is as true, and nothing in it tells what the other figures are.
void dropStarts(Statement& statement, const Document& document);

}  // namespace questions
