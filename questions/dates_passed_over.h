// Dates of which nobody is asked when: those that tell which, that are half of an answer, the day
// of a statement to the press, or another deed's.
#pragma once

#include <cstddef>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Whether the date, which stands at this piece of the statement, is one of them.
bool isDatePassedOver(const Statement& statement, std::size_t piece, const Document& document,
                      const text::Date& date);

}  // namespace questions
