// Days of the calendar as rules and reports use them. Today is always an argument.
#pragma once

#include <chrono>
#include <ctime>
#include <optional>
#include <string>
#include <string_view>

namespace rules {

using Day = std::chrono::sys_days;

// "2025-12-03"; none if it is not such a text or no day of the calendar.
std::optional<Day> dayOf(std::string_view iso);
std::string isoDay(Day day);
// The day that a moment is on, by the machine's time zone.
Day localDay(std::time_t moment);
// "3 December 2025".
std::string spelledDay(Day day);

}  // namespace rules
