// Reads a number written in digits, in words, or both: 25,000; 1.2 million; twenty-five; two dozen.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "questions/text/words.h"

namespace text {

struct Number {
  std::size_t begin = 0;
  std::size_t end = 0;  // one past its last token
  double value = 0;
  int power = 0;            // of ten, by which a scale word multiplied it: 6 for "million"
  bool inWords = false;     // begins with a word, not a digit
  bool grouped = false;     // 25,000
  bool shortScale = false;  // ends in "m" or "k", which may be a unit instead
};

std::optional<Number> numberAt(const Words& words, std::size_t i);

// The value of "25,000", "3.5" or ".265"; nothing for anything else, "1.2.3" and "1,2" included.
std::optional<double> digitsValue(std::string_view digits, int power = 0);

// 1 for first and 1st, 21 for twenty-first; `end` is set to one past its last token.
std::optional<int> ordinalAt(const Words& words, std::size_t i, std::size_t& end);

// 1 to 99 as a single word or nothing.
std::optional<int> smallNumber(std::string_view word);

}  // namespace text
