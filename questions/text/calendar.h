// Days as ISO 8601 writes them, and the English names of months and weekdays. Arithmetic is
// std::chrono's.
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace text {

using CivilDay = std::chrono::year_month_day;

// 2025-12-03; nothing if it is not a day of the calendar. A time after the day is left out of
// account.
std::optional<CivilDay> parseDay(std::string_view iso);

std::string iso(CivilDay day);                   // 2025-12-03
std::string isoMonth(int year, unsigned month);  // 2025-12
std::string isoWeek(CivilDay day);               // 2025-W49

// 1 to 12 for January, Jan, Jan., Sept; 0 for anything else. Any case, but "may", "march" and "mar"
// only capitalised.
unsigned monthNumber(std::string_view name);
std::string_view monthName(unsigned month);  // 1 to 12

// 1 (Monday) to 7 (Sunday); 0 for anything else.
unsigned weekdayNumber(std::string_view name);
std::string_view weekdayName(unsigned weekday);  // 1 to 7
unsigned weekdayOf(CivilDay day);

}  // namespace text
