// Quarters, seasons, business years, decades and centuries.
#include <array>
#include <iterator>

#include "questions/text/characters.h"
#include "questions/text/date_patterns.h"
#include "questions/text/numbers.h"

namespace text {
namespace {

DateMatch periodMatch(std::size_t begin, std::size_t end, Granularity granularity,
                      std::string value, bool relative = false) {
  DateMatch match{begin, end, {}};
  match.date.granularity = granularity;
  match.date.value = std::move(value);
  match.date.relative = relative;
  return match;
}

// "of 2024", ", 2024", "2024", "of this year", "last year" at `end`, which moves on behind it.
std::optional<int> yearBehind(const DateContext& context, std::size_t& end, bool& relative) {
  const Words& words = context.words;
  const std::size_t at = end + (words.is(end, "of") || words.is(end, ",") ? 1 : 0);
  if (const auto year = yearNumber(words.raw(at))) {
    end = at + 1;
    return year;
  }
  static constexpr std::pair<std::string_view, int> kShifts[] = {
      {"last", -1}, {"this", 0}, {"next", 1}};
  for (const auto& [word, shift] : kShifts) {
    if (!words.is(at, word) || !words.is(at + 1, "year")) continue;
    end = at + 2;
    relative = true;
    if (context.published) return static_cast<int>(context.published->year()) + shift;
  }
  return std::nullopt;
}

// Q3 2024; the third quarter of 2024; third-quarter
std::optional<DateMatch> quarterAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  const std::string& word = words.lower(i);
  std::size_t end = i + 1;
  int quarter =
      word.size() == 2 && word[0] == 'q' && word[1] > '0' && word[1] < '5' ? word[1] - '0' : 0;
  if (quarter == 0) {
    const auto ordinal = ordinalAt(words, i, end);
    if (!ordinal || *ordinal < 1 || *ordinal > 4) return std::nullopt;
    const bool fiscal = words.is(end, "fiscal");
    if (fiscal || words.is(end, "-")) ++end;
    if (!words.is(end, "quarter")) return std::nullopt;
    ++end;
    quarter = *ordinal;
  }
  const bool fiscal = words.is(i - 1, "fiscal") || words.is(i + 1, "fiscal");
  bool relative = false;
  const auto year = yearBehind(context, end, relative);
  if (!year && end == i + 1) return std::nullopt;  // Q3 alone may be a question
  DateMatch match = periodMatch(i, end, Granularity::Quarter, {}, relative || !year);
  if (year) match.date.value = std::to_string(*year) + "-Q" + std::to_string(quarter);
  match.date.fiscal = fiscal;
  return match;
}

int seasonNumber(std::string_view word) {
  static constexpr std::pair<std::string_view, int> kSeasons[] = {
      {"spring", 21}, {"summer", 22}, {"autumn", 23}, {"fall", 23}, {"winter", 24}};
  for (const auto& [name, number] : kSeasons)
    if (name == word) return number;
  return 0;
}

// summer 2024, the winter of 2024, last summer. "fall" alone may be a verb.
std::optional<DateMatch> seasonAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  const int season = seasonNumber(words.lower(i));
  if (season == 0) return std::nullopt;
  std::size_t end = i + 1;
  bool relative = false;
  if (const auto year = yearBehind(context, end, relative))
    return periodMatch(i, end, Granularity::Season,
                       std::to_string(*year) + "-" + std::to_string(season), relative);
  const bool shifted =
      words.is(i - 1, "last") || words.is(i - 1, "this") || words.is(i - 1, "next");
  if (!shifted) return std::nullopt;
  return periodMatch(i - 1, i + 1, Granularity::Season, {}, true);
}

// fiscal 2024; fiscal year 2024; the financial year 2023-24; FY2024
std::optional<DateMatch> fiscalYearAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  const std::string& word = words.lower(i);
  std::size_t at = i + 1;
  std::optional<int> year;
  if (word.size() == 6 && word.starts_with("fy")) {
    year = yearNumber(std::string_view(word).substr(2));
    at = i;
  } else if (word == "fiscal" || word == "financial" || word == "fy") {
    if (words.is(at, "year")) ++at;
    year = yearNumber(words.raw(at));
  }
  if (!year) return std::nullopt;
  DateMatch match = periodMatch(i, at + 1, Granularity::Year, std::to_string(*year));
  match.date.fiscal = true;
  if ((words.is(at + 1, "-") || words.is(at + 1, "/") || words.is(at + 1, "\xE2\x80\x93")) &&
      words.raw(at + 2).size() == 2 && words.raw(at + 2) == std::to_string(*year + 1).substr(2)) {
    match.date.until = std::to_string(*year + 1);
    match.end = at + 3;
  }
  return match;
}

// The four digits of 1990s, 1930’s, mid-1980s and '90s (of the 20th century); empty for anything
// else.
std::string decadeDigits(std::string word) {
  if (word.starts_with("mid-")) word.erase(0, 4);
  std::string digits = word.substr(0, word.find_first_not_of("0123456789"));
  const std::string ending = word.substr(digits.size());
  if (ending == "s" || ending == "'s" || ending == "\xE2\x80\x99s") return digits;
  const bool apostrophe =
      isApostrophe(codePointAt(word, 0).value) && word.size() > 3 && word.ends_with('s');
  if (!apostrophe) return {};
  digits = word.substr(word.size() - 3, 2);
  const bool two = digits.find_first_not_of("0123456789") == std::string::npos && digits >= "20";
  return two ? "19" + digits : std::string();
}

// the late 1990s; the 1800s are a century, the 1900s a decade or a century
std::optional<DateMatch> decadeAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  std::string digits = decadeDigits(words.lower(i));
  if (!yearNumber(digits) || digits[3] != '0') return std::nullopt;
  const bool part = words.is(i - 1, "early") || words.is(i - 1, "late");
  const bool century = digits.ends_with("00") && digits < "1900";
  digits.replace(century ? 2 : 3, std::string::npos, century ? "XX" : "X");
  if (digits == "190X") digits.clear();
  return periodMatch(part ? i - 1 : i, i + 1, century ? Granularity::Century : Granularity::Decade,
                     digits);
}

// the 19th century, the late nineteenth century, 19th-century
std::optional<DateMatch> centuryAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  std::size_t end = i;
  const auto ordinal = ordinalAt(words, i, end);
  if (!ordinal || *ordinal < 2 || *ordinal > 22) return std::nullopt;
  const std::size_t at = end + (words.is(end, "-") ? 1 : 0);
  if (!words.is(at, "century")) return std::nullopt;
  end = at + 1;
  if (words.is(end, "BC") || words.raw(end) == "BC" || words.raw(end) == "BCE")
    return periodMatch(i, end + 1, Granularity::Century, {});
  const bool part = words.is(i - 1, "early") || words.is(i - 1, "late");
  std::string value = std::to_string(*ordinal - 1) + "XX";
  if (value.size() < 4) value.insert(0, "0");
  return periodMatch(part ? i - 1 : i, end, Granularity::Century, value);
}

}  // namespace

std::optional<DateMatch> periodAt(const DateContext& context, std::size_t i) {
  for (const DateReader reader : {quarterAt, seasonAt, fiscalYearAt, decadeAt, centuryAt})
    if (auto match = reader(context, i)) return match;
  return std::nullopt;
}

}  // namespace text
