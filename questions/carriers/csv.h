// Separated values by RFC 4180, with any separator.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "questions/carriers/table.h"

namespace questions::carriers {

struct CsvText {
  Table rows;  // without those that hold nothing; numbered by the line on which they begin
  std::size_t openQuote = 0;  // line of a quoted field that never ends; 0 if there is none
};

// Quoted fields may hold separators, quotes (doubled) and line ends; lines end with CRLF, LF or CR.
// A quote inside a field that does not begin with one is part of it.
CsvText readCsv(std::string_view text, char separator);

// The separator that divides the first line that has any: tab, comma or semicolon.
char separatorOf(std::string_view text);

// Appends the row, ended by CRLF.
void appendCsv(std::string& text, const std::vector<std::string>& cells, char separator);

}  // namespace questions::carriers
