// Reading a line that is nothing but a date, as news pages print under their headline.
#pragma once

#include <string>
#include <string_view>

namespace text {

// The ISO 8601 day of "Wednesday, December 3, 2025", "Updated 3 Dec 2025 10:30 GMT", "2025-12-03"
// or "2025-12-03T10:00:00Z", also beside who wrote it and where: "By Anna Berg | March 3, 2025",
// "Berlin, 3 March 2025". Of two days the first. "" for anything else, or no single day.
std::string dayOfLine(std::string_view text);

// The length of the date with weekday, month, day and year that `text` begins with, 0 if none:
// "Thursday, May 7, 2015 On Tuesday, the …" has one of 21 bytes.
std::size_t leadingDate(std::string_view text);

}  // namespace text
