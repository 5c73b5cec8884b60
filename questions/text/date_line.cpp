// Each word of the line must be part of a date, a time of day or a label such as "Updated".
#include "questions/text/date_line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <optional>
#include <vector>

namespace text {
namespace {

using namespace std::string_view_literals;

constexpr std::array months = {"january"sv,   "february"sv, "march"sv,    "april"sv,
                               "may"sv,       "june"sv,     "july"sv,     "august"sv,
                               "september"sv, "october"sv,  "november"sv, "december"sv};
constexpr std::array weekdays = {"monday"sv, "tuesday"sv,  "wednesday"sv, "thursday"sv,
                                 "friday"sv, "saturday"sv, "sunday"sv};
constexpr std::array labels = {"published"sv, "updated"sv, "last"sv, "posted"sv, "modified"sv,
                               "first"sv,     "date"sv,    "on"sv,   "at"sv,     "of"sv};
constexpr std::array timeWords = {"am"sv,  "pm"sv,  "gmt"sv, "utc"sv,  "est"sv, "edt"sv,
                                  "et"sv,  "bst"sv, "cet"sv, "cest"sv, "pst"sv, "pdt"sv,
                                  "eet"sv, "msk"sv, "ist"sv, "noon"sv};

struct Word {
  std::string text;  // lower case
  std::size_t end = 0;
};

struct Parts {
  std::optional<unsigned> month, day;
  std::optional<int> year;
  bool weekday = false;

  std::optional<std::string> iso() const;
};

bool isAlnum(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

// Runs of letters and digits; ':', '-' and '/' stay inside a word.
std::vector<Word> wordsOf(std::string_view text) {
  std::vector<Word> words;
  bool open = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool joins = open && (text[i] == ':' || text[i] == '-' || text[i] == '/') &&
                       i + 1 < text.size() && isAlnum(text[i + 1]);
    if (!isAlnum(text[i]) && !joins) {
      open = false;
      continue;
    }
    if (!open) words.emplace_back();
    open = true;
    words.back().text += lower(text[i]);
    words.back().end = i + 1;
  }
  return words;
}

template <std::size_t N>
bool isIn(const std::array<std::string_view, N>& names, std::string_view word) {
  return std::find(names.begin(), names.end(), word) != names.end();
}

// 1-based position of the name of which `word` is the whole or the first letters, 0 if none.
template <std::size_t N>
unsigned nameIndex(const std::array<std::string_view, N>& names, std::string_view word) {
  if (word.size() < 3) return 0;
  for (std::size_t i = 0; i < N; ++i) {
    if (names[i].starts_with(word) && (word.size() <= 5 || word == names[i])) {
      return static_cast<unsigned>(i + 1);
    }
  }
  return 0;
}

std::optional<int> numberOf(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

std::string isoOf(int year, unsigned month, unsigned day) {
  const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                         std::chrono::day(day)};
  if (!date.ok() || year < 1000 || year > 9999) return {};
  char buffer[40];
  std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", year, month, day);
  return buffer;
}

std::optional<std::string> Parts::iso() const {
  if (!month || !day || !year) return std::nullopt;
  const std::string date = isoOf(*year, *month, *day);
  return date.empty() ? std::nullopt : std::optional(date);
}

std::string_view withoutOrdinal(std::string_view word) {
  for (const std::string_view suffix : {"st"sv, "nd"sv, "rd"sv, "th"sv}) {
    if (word.size() > 2 && word.ends_with(suffix)) return word.substr(0, word.size() - 2);
  }
  return word;
}

bool takeNumber(Parts& parts, std::string_view word) {
  const auto number = numberOf(withoutOrdinal(word));
  if (!number) return false;
  if (word.size() == 4 && !parts.year) {
    parts.year = *number;
    return true;
  }
  if (word.size() > 4 || *number < 1 || *number > 31 || parts.day) return false;
  parts.day = static_cast<unsigned>(*number);
  return true;
}

bool takeName(Parts& parts, std::string_view word) {
  if (const unsigned month = nameIndex(months, word); month > 0 && !parts.month) {
    parts.month = month;
    return true;
  }
  const bool weekday = nameIndex(weekdays, word) > 0 && !parts.weekday;
  parts.weekday = parts.weekday || weekday;
  return weekday;
}

// "10:30", "10:30pm", "10pm", "gmt", "10:30:00z"
bool isTime(std::string_view word) {
  if (isIn(timeWords, word)) return true;
  const auto letters = std::find_if(word.begin(), word.end(), [](char c) { return c >= 'a'; });
  const std::string_view tail = word.substr(static_cast<std::size_t>(letters - word.begin()));
  const bool clock = word.find(':') != std::string_view::npos;
  return word.front() >= '0' && word.front() <= '9' &&
         (tail == "am" || tail == "pm" || (clock && (tail.empty() || tail == "z")));
}

bool takeIso(Parts& parts, std::string_view word) {
  if (word.size() < 10 || !isIsoDay(word.substr(0, 10))) return false;
  if (word.size() > 10 && word[10] != 't') return false;
  parts.year = numberOf(word.substr(0, 4));
  parts.month = static_cast<unsigned>(*numberOf(word.substr(5, 2)));
  parts.day = static_cast<unsigned>(*numberOf(word.substr(8, 2)));
  return true;
}

}  // namespace

bool isIsoDay(std::string_view iso) {
  if (iso.size() != 10 || iso[4] != iso[7] || (iso[4] != '-' && iso[4] != '/')) return false;
  const auto year = numberOf(iso.substr(0, 4)), month = numberOf(iso.substr(5, 2)),
             day = numberOf(iso.substr(8, 2));
  if (!year || !month || !day || *month < 1 || *day < 1) return false;
  return !isoOf(*year, static_cast<unsigned>(*month), static_cast<unsigned>(*day)).empty();
}

std::string dayOfLine(std::string_view text) {
  if (text.size() > 80) return {};
  Parts parts;
  for (const Word& word : wordsOf(text)) {
    if (!takeIso(parts, word.text) && !takeName(parts, word.text) && !isTime(word.text) &&
        !isIn(labels, word.text) && !takeNumber(parts, word.text)) {
      return {};
    }
  }
  return parts.iso().value_or("");
}

std::size_t leadingDate(std::string_view text) {
  Parts parts;
  for (const Word& word : wordsOf(text.substr(0, 60))) {
    if (!takeName(parts, word.text) && !takeNumber(parts, word.text)) return 0;
    if (parts.weekday && parts.iso()) return word.end;
  }
  return 0;
}

}  // namespace text
