// Puts the days that "Tuesday", "yesterday" or "last month" stand for into a statement.
#pragma once

#include <string>
#include <vector>

#include "questions/document/statement.h"
#include "questions/language/tree.h"
#include "questions/text/dates.h"

namespace questions {

// "2 December 2025", "October 2025", "2016": how we write the date; empty for granularities that
// have no short form.
std::string dateInWords(const text::Date& date);

// Rewrites every resolved date of the statement so that it needs no article to be understood, and
// notes what was rewritten.
// "today" only beside a verb, where it is the day and not our times; `tree` is null where there is
// none.
void anchorDates(Statement& statement, const std::vector<text::Date>& dates,
                 const language::Tree* tree);

}  // namespace questions
