// Which column of a table is what, by the names in its first row.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "questions/carriers/table.h"

namespace questions {

// Options have letters.
inline constexpr std::size_t mostOptions = 26;

struct Columns {
  std::map<std::string, std::size_t> named;  // "stem", "key" … to column
  std::map<std::size_t, std::size_t> options, wrongs, notes, matches;  // position to column
  std::map<std::size_t, std::string> further;  // column to what an earlier one holds as well
  std::string keyName;                         // as the table has it, "correct answer"

  bool complete() const;
  // Those that are read.
  std::set<std::size_t> used() const;
};

Columns columnsIn(const carriers::Row& row);

// What a column of that plain name holds: "stem", "key", "options" …; empty if that is not known.
std::string_view meaningOf(std::string_view name);

// Whether a column of that plain name says nothing of a question: its number, or a time for it.
bool isNumbering(std::string_view name);
bool isTime(std::string_view name);

// "option", "answer", "choice" …
bool isOptionName(std::string_view name);

// "Answer 1 - max 75 characters" and "ANSWER_1" become "answer 1", "optionA" becomes "option a".
std::string plainName(std::string_view header);

// What "True", "wahr" or "F" says of a claim; nothing for any other word.
std::optional<bool> truthIn(std::string_view word);

// 0.25 for "easy" or "leicht", 0.5, 0.75; nothing for any other word.
std::optional<double> difficultyOf(std::string_view word);

// The position from 0 that "3", "c" or "C" stands for.
std::optional<std::size_t> positionOf(std::string_view text);

}  // namespace questions
