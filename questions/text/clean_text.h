// Text as it is stored: no control or formatting characters, one kind of space and of line end.
#pragma once

#include <string>
#include <string_view>

namespace text {

// Valid UTF-8 in, valid UTF-8 in Unicode normal form C out. Line ends become \n, every other space
// U+0020; control characters, bidirectional overrides, zero-width and soft hyphens are dropped.
std::string cleanText(std::string_view utf8);

// One line without leading and trailing spaces and with single spaces between words.
std::string collapseSpaces(std::string_view text);

}  // namespace text
