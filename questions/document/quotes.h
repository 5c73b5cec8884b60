// Words between quotation marks.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/text/range.h"

namespace questions {

// A stretch between quotation marks.
struct Quote {
  text::Range inner;  // without the marks
  text::Range outer;
};

// Whether a straight mark can only open a quotation, or only close one, by the spaces beside it.
bool canOnlyOpen(std::string_view article, std::size_t mark);
bool canOnlyClose(std::string_view article, std::size_t mark);

// In the order of the text; one ends where another opens ("We did. "We will.", of one speaker); a
// mark without a partner in the range ends the search, but for one that can only close; what it
// opens lasts to the end of the range if the next paragraph goes on with it.
std::vector<Quote> quotesIn(const std::string& article, text::Range range);

}  // namespace questions
