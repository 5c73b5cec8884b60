// Each word of the line must be part of a date, a time of day or a label such as "Updated".
#include "questions/text/date_line.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string>
#include <vector>

#include "questions/text/calendar.h"
#include "questions/text/characters.h"

namespace text {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t longestLine = 80;

constexpr std::array labels = {"published"sv, "updated"sv, "last"sv, "posted"sv,  "modified"sv,
                               "first"sv,     "date"sv,    "on"sv,   "at"sv,      "of"sv,
                               "hour"sv,      "hours"sv,   "min"sv,  "minutes"sv, "days"sv,
                               "ago"sv,       "page"sv};
constexpr std::array timeWords = {"am"sv, "pm"sv, "a.m"sv, "p.m"sv, "noon"sv, "local"sv, "time"sv};
constexpr std::array zones = {"gmt"sv, "utc"sv,  "est"sv, "edt"sv, "et"sv,   "bst"sv,
                              "cet"sv, "cest"sv, "pst"sv, "pdt"sv, "eet"sv,  "msk"sv,
                              "ist"sv, "hkt"sv,  "cst"sv, "cdt"sv, "aest"sv, "aedt"sv};
// What stands behind a reporter's name.
constexpr std::array callings = {"reporter"sv, "correspondent"sv, "editor"sv,
                                 "writer"sv,   "staff"sv,         "and"sv};

struct Word {
  std::string_view text;
  std::size_t end = 0;
};

bool isWordCharacter(char c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Runs of letters and digits; ':', '-', '/' and '.' between two of them stay inside a word.
std::vector<Word> wordsOf(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    const auto joins = [&](std::size_t k) {
      return k > begin && k + 1 < text.size() && isWordCharacter(text[k + 1]) &&
             ":-/."sv.find(text[k]) != std::string_view::npos;
    };
    while (i < text.size() && (isWordCharacter(text[i]) || joins(i))) ++i;
    if (i > begin) {
      words.push_back({text.substr(begin, i - begin), i});
    } else {
      ++i;
    }
  }
  return words;
}

template <std::size_t N>
bool isIn(const std::array<std::string_view, N>& names, std::string_view word) {
  return std::find(names.begin(), names.end(), word) != names.end();
}

std::optional<int> numberOf(std::string_view digits) {
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

// What the words of a line have said of its day so far. Every take function says whether the word
// fits.
class Parts {
 public:
  bool takeName(std::string_view word) {
    if (const unsigned month = monthNumber(word); month > 0 && !month_) {
      month_ = month;
      return true;
    }
    const bool weekday = weekdayNumber(std::string(word) + '.') > 0 && !weekday_;
    weekday_ = weekday_ || weekday;
    return weekday;
  }

  // 3, 3rd, 2025
  bool takeNumber(std::string_view word) {
    const std::string_view digits = withoutOrdinal(word);
    const auto number = numberOf(digits);
    if (!number) return false;
    if (!isoDay().empty() && word.size() <= 2) return true;  // GMT+1, 5 hours ago
    if (digits.size() == 4 && !year_) {
      year_ = *number;
      return true;
    }
    if (digits.size() > 2 || *number < 1 || *number > 31 || day_) return false;
    day_ = static_cast<unsigned>(*number);
    return true;
  }

  // 2025-12-03, 2025-12-03T10:00:00Z
  bool takeIso(std::string_view word) {
    const auto day = parseDay(word);
    if (day) take(*day);
    return day.has_value();
  }

  // 19.07.2022 has its day first; 19/07/2022, 07/19/2022 and 7/19/22 only where they can mean one
  // day. 2022/07/19 begins with the year.
  bool takeNumeric(std::string_view word) {
    const std::size_t one = word.find_first_of("./");
    if (one == std::string_view::npos) return false;
    const std::size_t two = word.find(word[one], one + 1);
    if (two == std::string_view::npos || two + 1 >= word.size()) return false;
    const std::string_view texts[] = {word.substr(0, one), word.substr(one + 1, two - one - 1),
                                      word.substr(two + 1)};
    if (texts[0].size() == 4) return takeOrdered(texts[0], texts[1], texts[2]);
    const auto first = numberOf(texts[0]);
    const bool dayFirst = word[one] == '.' || (first && *first > 12);
    if (dayFirst) return takeOrdered(texts[2], texts[1], texts[0]);
    const auto second = numberOf(texts[1]);
    return second && *second > 12 && takeOrdered(texts[2], texts[0], texts[1]);
  }

  bool hasWeekday() const { return weekday_; }

  std::string isoDay() const {
    if (!month_ || !day_ || !year_ || *year_ < 1000) return {};
    const std::chrono::year_month_day day{std::chrono::year(*year_), std::chrono::month(*month_),
                                          std::chrono::day(*day_)};
    return day.ok() ? iso(day) : "";
  }

 private:
  bool takeOrdered(std::string_view years, std::string_view months, std::string_view days) {
    const auto year = numberOf(years), month = numberOf(months), day = numberOf(days);
    const bool isYear = years.size() == 4 || years.size() == 2;
    if (!year || !month || !day || !isYear || months.size() > 2 || days.size() > 2) return false;
    if (*month < 1 || *month > 12 || *day < 1) return false;
    take({std::chrono::year(years.size() == 2 ? 2000 + *year : *year),
          std::chrono::month(static_cast<unsigned>(*month)),
          std::chrono::day(static_cast<unsigned>(*day))});
    return true;
  }

  void take(std::chrono::year_month_day day) {
    year_ = static_cast<int>(day.year());
    month_ = static_cast<unsigned>(day.month());
    day_ = static_cast<unsigned>(day.day());
  }

  static std::string_view withoutOrdinal(std::string_view word) {
    for (const std::string_view suffix : {"st"sv, "nd"sv, "rd"sv, "th"sv}) {
      if (word.size() > 2 && word.ends_with(suffix)) return word.substr(0, word.size() - 2);
    }
    return word;
  }

  std::optional<unsigned> month_, day_;
  std::optional<int> year_;
  bool weekday_ = false;
};

// "10:30", "10:30pm", "10pm", "GMT", "10:30:00Z"
bool isTime(std::string_view word) {
  const std::string lower = lowered(word);
  if (isIn(timeWords, lower) || isIn(zones, lower)) return true;
  const std::size_t letters = std::min(lower.find_first_not_of("0123456789:."), lower.size());
  const std::string_view tail = std::string_view(lower).substr(letters);
  const bool clock = lower.find_first_of(":.") < letters;
  return letters > 0 && (tail == "am" || tail == "pm" || (clock && (tail.empty() || tail == "z")));
}

// "1803 GMT"
bool isZoned(const std::vector<Word>& words, std::size_t i) {
  return words[i].text.size() == 4 && numberOf(words[i].text) && i + 1 < words.size() &&
         isIn(zones, lowered(words[i + 1].text));
}

std::string dayOf(std::string_view text) {
  Parts parts;
  const std::vector<Word> words = wordsOf(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i].text;
    if (isZoned(words, i)) continue;
    if (!parts.takeIso(word) && !parts.takeNumeric(word) && !parts.takeName(word) &&
        !isTime(word) && !isIn(labels, lowered(word)) && !parts.takeNumber(word)) {
      return {};
    }
  }
  return parts.isoDay();
}

std::vector<std::string_view> partsAt(std::string_view text, std::string_view bar) {
  std::vector<std::string_view> parts;
  for (std::size_t at = text.find(bar); at != std::string_view::npos; at = text.find(bar)) {
    parts.push_back(text.substr(0, at));
    text.remove_prefix(at + bar.size());
  }
  parts.push_back(text);
  return parts;
}

// Who wrote it, or where: "By Anna Berg", "CBS News", "Berlin". A few words, all in capitals.
bool isNamed(std::string_view text) {
  constexpr std::size_t mostWords = 5;
  const std::vector<Word> words = wordsOf(text);
  return words.size() <= mostWords && std::all_of(words.begin(), words.end(), [](const Word& word) {
           return (word.text[0] >= 'A' && word.text[0] <= 'Z') || isIn(callings, word.text);
         });
}

// The first day of parts that are nothing but days, times and names; "" otherwise.
std::string firstDay(const std::vector<std::string_view>& parts) {
  std::string first;
  for (const std::string_view part : parts) {
    const std::vector<Word> words = wordsOf(part);
    const bool clock =
        std::all_of(words.begin(), words.end(), [](const Word& word) { return isTime(word.text); });
    const std::string day = dayOf(part);
    if (day.empty() && !clock && !isNamed(part)) return {};
    if (first.empty()) first = day;
  }
  return first;
}

// "MUMBAI Tue Dec 30, 2014": what stands behind a place in capitals, if a weekday does.
std::string_view behindPlace(std::string_view text) {
  for (const auto& [word, end] : wordsOf(text)) {
    const std::size_t begin = end - word.size();
    if (begin > 0 && weekdayNumber(std::string(word) + '.') > 0) return text.substr(begin);
    if (word.size() < 3 ||
        std::any_of(word.begin(), word.end(), [](char c) { return c < 'A' || c > 'Z'; }))
      return {};
  }
  return {};
}

}  // namespace

std::string dayOfLine(std::string_view text) {
  if (text.size() > longestLine) return {};
  if (std::string day = dayOf(text); !day.empty()) return day;
  if (std::string day = dayOf(behindPlace(text)); !day.empty()) return day;
  for (const std::string_view bar : {"|"sv, " / "sv, " • "sv, " · "sv, " -- "sv}) {
    if (text.find(bar) != std::string_view::npos) return firstDay(partsAt(text, bar));
  }
  const std::size_t comma = text.find(", ");
  if (comma == std::string_view::npos || !isNamed(text.substr(0, comma))) return {};
  return dayOf(text.substr(comma + 2));
}

std::size_t leadingDate(std::string_view text) {
  Parts parts;
  for (const auto& [word, end] : wordsOf(text.substr(0, 60))) {
    if (!parts.takeName(word) && !parts.takeNumber(word)) return 0;
    if (parts.hasWeekday() && !parts.isoDay().empty()) return end;
  }
  return 0;
}

}  // namespace text
