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

// In the order of the text; a mark without a partner in the range ends the search, but for one that
// can only close.
std::vector<Quote> quotesIn(const std::string& article, text::Range range);

}  // namespace questions
