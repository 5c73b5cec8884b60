// Articles of one pack beside one another: which of them tell one story, a week in the news.
#pragma once

#include <vector>

#include "questions/document/document.h"

namespace questions {

// Whether two articles have two people or places in common, countries left out, and are of one
// month, where both have a day.
bool tellOneStory(const Document& a, const Document& b);

// Shows each of them the others; the documents must not move afterwards.
void setBeside(std::vector<Document>& documents);

}  // namespace questions
