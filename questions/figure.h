// A figure as it stands in print, taken apart so that others of the same form can be written:
// "€180 billion" is before "€", number 180, after " billion".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace questions {

struct Figure {
  std::string before;    // what stands before the number: "€", "about ", ""
  double number = 0;     // as printed, without the scale word: 180
  int decimals = 0;      // 2 in "58.25"
  bool grouped = false;  // "84,121" rather than "84121"
  bool spelled = false;  // "twelve"
  bool capital = false;  // "Twelve"
  bool ordinal = false;  // "12th", "twelfth"
  std::string after;     // what stands after it: " billion", "%", " kilometres"

  bool operator==(const Figure&) const = default;
};

// The figure in a short text that holds exactly one number; nothing otherwise. Numbers in words are
// read from zero to ninety-nine. Ordinals are read where they are all of the text.
std::optional<Figure> readFigure(std::string_view text);

// The same form with another number.
std::string printed(const Figure& form, double number);

// Whether two figures could stand in one list of options: the same signs, scale and unit.
bool sameForm(const Figure& a, const Figure& b);

// The power of ten to which the number is round: 180 -> 10, 84121 -> 1, 25000 -> 1000, 2.5 -> 0.1.
double roundness(const Figure& figure);

// "five" for 5; empty above ninety-nine.
std::string spelledNumber(int number);
// "fifth" for 5; empty above ninety-nine.
std::string spelledOrdinal(int number);

}  // namespace questions
