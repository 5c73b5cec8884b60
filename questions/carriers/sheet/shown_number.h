// How a sheet shows a number.
#pragma once

#include <string>
#include <string_view>

#include "questions/carriers/sheet/number_code.h"

namespace questions::carriers {

// As English readers see it there, by the code of its format: "€1,234.50", "12.5%", "5 km",
// "10:30 AM", "27:15"; but days as 2025-12-03. By a code that is not known, and by none, the number
// itself. Days are counted from 1904 or 1900.
std::string shownNumber(double number, std::string_view code, bool from1904);

// In the fifteen digits that sheets keep; more would show 0.1 + 0.2.
std::string numberItself(double number);

// Whether the tokens of a section show a day or a time, and how.
bool isMoment(const Tokens& tokens);
std::string momentText(double serial, Tokens tokens, bool from1904);

}  // namespace questions::carriers
