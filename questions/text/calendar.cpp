#include "questions/text/calendar.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>

#include "questions/text/characters.h"

namespace text {
namespace {

constexpr std::string_view kMonths[] = {"January",   "February", "March",    "April",
                                        "May",       "June",     "July",     "August",
                                        "September", "October",  "November", "December"};
constexpr std::string_view kWeekdays[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                          "Friday", "Saturday", "Sunday"};
constexpr std::string_view kShortWeekdays[] = {"Mon",  "Tue",   "Tues", "Wed", "Thu",
                                               "Thur", "Thurs", "Fri",  "Sat", "Sun"};
constexpr unsigned kShortWeekdayNumbers[] = {1, 2, 2, 3, 4, 4, 4, 5, 6, 7};

std::string capitalised(std::string_view name) {
  std::string result(name);
  for (std::size_t i = 0; i < result.size(); ++i) {
    const bool upper = result[i] >= 'A' && result[i] <= 'Z';
    const bool lower = result[i] >= 'a' && result[i] <= 'z';
    if (i == 0 && lower) result[i] = static_cast<char>(result[i] - 32);
    if (i > 0 && upper) result[i] = static_cast<char>(result[i] + 32);
  }
  return result;
}

bool isCommonWord(std::string_view name) {
  return name == "may" || name == "march" || name == "mar";
}

int twoDigits(std::string_view text) { return (text[0] - '0') * 10 + (text[1] - '0'); }

}  // namespace

std::optional<CivilDay> parseDay(std::string_view iso) {
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  if (iso.size() > 10 && iso[10] != 'T' && iso[10] != ' ') return std::nullopt;
  for (std::size_t i : {0, 1, 2, 3, 5, 6, 8, 9})
    if (!isDigit(static_cast<unsigned char>(iso[i]))) return std::nullopt;
  const CivilDay day{std::chrono::year(twoDigits(iso) * 100 + twoDigits(iso.substr(2))),
                     std::chrono::month(static_cast<unsigned>(twoDigits(iso.substr(5)))),
                     std::chrono::day(static_cast<unsigned>(twoDigits(iso.substr(8))))};
  return day.ok() ? std::optional(day) : std::nullopt;
}

std::string iso(CivilDay day) {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(day.year()),
                static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()));
  return buffer.data();
}

std::string isoMonth(int year, unsigned month) {
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-%02u", year, month);
  return buffer.data();
}

// Week 1 is the one with the year's first Thursday.
std::string isoWeek(CivilDay day) {
  using namespace std::chrono;
  const sys_days thursday = sys_days(day) + days(4) - days(weekdayOf(day));
  const year year = year_month_day(thursday).year();
  const int week = static_cast<int>((thursday - sys_days(year / January / 1)).count()) / 7 + 1;
  std::array<char, 32> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%04d-W%02d", static_cast<int>(year), week);
  return buffer.data();
}

unsigned monthNumber(std::string_view name) {
  if (name.size() < 3 || name.size() > 10 || isCommonWord(name)) return 0;
  if (name.ends_with('.')) name.remove_suffix(1);
  const std::string key = capitalised(name);
  if (key == "Sept") return 9;
  for (unsigned month = 1; month <= 12; ++month)
    if (key == kMonths[month - 1] || key == kMonths[month - 1].substr(0, 3)) return month;
  return 0;
}

std::string_view monthName(unsigned month) { return kMonths[month - 1]; }

unsigned weekdayNumber(std::string_view name) {
  if (name.size() < 3 || name.size() > 10) return 0;
  const bool stop = name.ends_with('.');
  if (stop) name.remove_suffix(1);
  const std::string key = capitalised(name);
  const auto* whole = std::find(std::begin(kWeekdays), std::end(kWeekdays), key);
  if (whole != std::end(kWeekdays)) return static_cast<unsigned>(whole - std::begin(kWeekdays)) + 1;
  const auto* part = std::find(std::begin(kShortWeekdays), std::end(kShortWeekdays), key);
  if (part == std::end(kShortWeekdays) || !stop) return 0;
  return kShortWeekdayNumbers[part - std::begin(kShortWeekdays)];
}

std::string_view weekdayName(unsigned weekday) { return kWeekdays[weekday - 1]; }

unsigned weekdayOf(CivilDay day) {
  return std::chrono::weekday(std::chrono::sys_days(day)).iso_encoding();
}

}  // namespace text
