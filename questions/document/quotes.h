// Words between quotation marks.
#pragma once

#include <string>
#include <vector>

#include "questions/text/range.h"

namespace questions {

// A stretch between quotation marks.
struct Quote {
  text::Range inner;  // without the marks
  text::Range outer;
};

// In the order of the text; a mark without a partner in the range ends the search.
std::vector<Quote> quotesIn(const std::string& article, text::Range range);

// Whether a quotation has its meaning from what was said before it: "That is the way", "I thought
// it was good".
bool leavesOpen(const std::string& quotation);

}  // namespace questions
