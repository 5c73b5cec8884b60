// Days of the week that their words alone leave open, told by the verb of their clause.
#pragma once

#include "questions/document/document.h"

namespace questions {

// "On Friday, crowds in face masks gathered" is of the Friday before the article's own day, and
// "the council will meet on Friday" of the next: gives the dates of the document the days that can
// be told so. Wants sentences, dates and trees.
void resolveWeekdays(Document& document);

}  // namespace questions
