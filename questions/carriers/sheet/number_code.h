// The codes by which workbooks say how a number is shown, "#,##0.00 [$€-407];[Red]-0": ECMA-376
// part 1, 18.8.30 and 18.8.31.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace questions::carriers {

// Time is hours, minutes or seconds, Half AM or PM.
enum class Part { Literal, General, Digit, Point, Comma, Percent, Year, Month, Day, Time, Half };

struct Token {
  Part part = Part::Literal;
  std::string text;  // of a literal as it is shown; else the signs of the code, in small letters
  bool elapsed = false;  // hours, minutes or seconds that do not begin again after 23 or 59
};

using Tokens = std::vector<Token>;

// The sections of the code: for all numbers, or for those from zero and those below. None where the
// code has conditions, fractions or exponents, which are not known here.
std::vector<Tokens> sectionsOf(std::string_view code);

// The code of a format that workbooks have without saying it; empty if there is none.
std::string_view builtInCode(int id);

}  // namespace questions::carriers
