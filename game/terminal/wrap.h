// Text broken into lines of a terminal's width, by Unicode's line breaking rules (ICU).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace terminal {

// Columns that UTF-8 text takes: two for wide East Asian characters, none for combining marks.
std::size_t columns(std::string_view utf8);

// The text's lines, none wider than width unless a single character is. Line ends in the text end
// lines; other control characters become spaces, so that no text can steer the terminal.
std::vector<std::string> wrapped(std::string_view utf8, std::size_t width);

}  // namespace terminal
