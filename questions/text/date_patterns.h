// The kinds of date expression, each read at one token; dates.cpp tries them in turn.
#pragma once

#include <cstddef>
#include <optional>

#include "questions/text/dates.h"
#include "questions/text/words.h"

namespace text {

struct DateMatch {
  std::size_t begin = 0;
  std::size_t end = 0;  // one past its last token
  Date date;            // all but its range
};

struct DateContext {
  const Words& words;
  std::optional<CivilDay> published;
};

using DateReader = std::optional<DateMatch> (*)(const DateContext&, std::size_t);

// 3 December 2025; Dec. 3; May 12–14; 2025-12-03; December 2025; on Wednesday, December 3
std::optional<DateMatch> calendarDateAt(const DateContext& context, std::size_t i);

// the third quarter of 2024; Q3; summer 2024; fiscal 2024; the 1990s; the 19th century
std::optional<DateMatch> periodAt(const DateContext& context, std::size_t i);

// 1914–1918; from 2001 to 2005; in 2014; the 2012 election; 44 BC
std::optional<DateMatch> yearAt(const DateContext& context, std::size_t i);

// yesterday; late on Tuesday; last month; two days ago; the next two years
std::optional<DateMatch> relativeDateAt(const DateContext& context, std::size_t i);

// The year that a token of four digits names, from 1000 to 2199.
std::optional<int> yearNumber(std::string_view digits);

}  // namespace text
