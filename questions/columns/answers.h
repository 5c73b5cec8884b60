// What stands in the cells of options and keys: lists in one cell, and the ways people name the
// right option.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/item.h"

namespace questions {

// Takes "A) ", "b. " … away where all options begin so, in their order.
void dropLetters(std::vector<std::string>& options);

// The options of a cell that holds them all: a JSON list, or parted by line ends, "|", ";" or else
// ","; without letters in front.
std::vector<std::string> listIn(std::string_view cell);

// The answers that a cell accepts in words, parted by line ends, "|" or ";".
std::vector<std::string> answersIn(std::string_view cell);

// How the keys of one table are to be read.
struct KeyStyle {
  bool wordsFirst = false;  // "2" is the option "2" where there is one, else the second
  bool fromZero = false;    // 0 is the first option
};

// The option that the key names: "3", "C", "(c)", "Option C", "C) words" or the words. Options may
// be empty.
std::optional<std::size_t> keyIn(const std::vector<Option>& options, const std::string& key,
                                 KeyStyle style);

// The option that the whole key names; else those that "1,3", "A; C" or "Riga | Oslo" name, each
// once; none if a part names no option.
std::vector<std::size_t> keysIn(const std::vector<Option>& options, const std::string& key,
                                KeyStyle style);

// The option with these words, in whatever case.
std::optional<std::size_t> withWords(const std::vector<Option>& options, std::string_view words);

}  // namespace questions
