// Days and months: the parts month, day, weekday and year in the orders English writes them.
#include <charconv>
#include <cstdlib>

#include "questions/text/characters.h"
#include "questions/text/date_patterns.h"
#include "questions/text/numbers.h"
#include "questions/text/quantity_patterns.h"
#include "questions/text/tense.h"

namespace text {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

struct Parts {
  std::size_t end = 0;
  unsigned month = 0;
  unsigned day = 0;
  unsigned lastDay = 0;  // May 12–14
  std::optional<int> year;
};

bool isDash(std::string_view word) {
  return word == "-" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94";
}

// 3, 03, 3rd; 0 for anything else.
unsigned dayNumber(const Words& words, std::size_t i) {
  std::size_t end = i;
  const std::string& word = words.lower(i);
  if (word.empty() || !isDigit(static_cast<unsigned char>(word[0]))) return 0;
  if (const auto ordinal = ordinalAt(words, i, end))
    return *ordinal >= 1 && *ordinal <= 31 ? static_cast<unsigned>(*ordinal) : 0;
  unsigned day = 0;
  const auto [rest, error] = std::from_chars(word.data(), word.data() + word.size(), day);
  return error == std::errc() && rest == word.data() + word.size() && word.size() < 3 && day <= 31
             ? day
             : 0;
}

// 12–14 or "12 to 14" behind a day: the last day, and where it ends.
void readLastDay(const Words& words, Parts& parts) {
  const bool range =
      (isDash(words.raw(parts.end)) && words.joined(parts.end)) || words.is(parts.end, "to");
  const unsigned last = range ? dayNumber(words, parts.end + 1) : 0;
  if (last <= parts.day) return;
  parts.lastDay = last;
  parts.end += 2;
}

void readYear(const Words& words, Parts& parts) {
  const std::size_t at =
      parts.end + (words.is(parts.end, ",") || words.is(parts.end, "of") ? 1 : 0);
  if (const auto year = yearNumber(words.raw(at))) {
    parts.year = year;
    parts.end = at + 1;
  }
}

std::optional<Parts> monthFirst(const Words& words, std::size_t i) {
  Parts parts{i + 1, monthNumber(words.raw(i)), 0, 0, std::nullopt};
  if (parts.month == 0) return std::nullopt;
  parts.day = dayNumber(words, parts.end);
  const bool stated = words.is(i - 1, "in") || words.is(i - 1, "since") || words.is(i - 1, "by");
  const bool counted = parts.day > 0 && stated && isPluralNoun(words, parts.end + 1);
  if (counted) parts.day = 0;  // In May 12 people …
  if (parts.day > 0) {
    ++parts.end;
    readLastDay(words, parts);
  }
  readYear(words, parts);
  return parts;
}

std::optional<Parts> dayFirst(const Words& words, std::size_t i) {
  Parts parts{i + 1, 0, dayNumber(words, i), 0, std::nullopt};
  if (parts.day == 0) return std::nullopt;
  readLastDay(words, parts);
  if (words.is(parts.end, "of")) ++parts.end;
  parts.month = monthNumber(words.raw(parts.end));
  if (parts.month == 0) return std::nullopt;
  ++parts.end;
  readYear(words, parts);
  return parts;
}

CivilDay dayOf(int year, unsigned month, unsigned day) {
  return CivilDay{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
}

long long distance(CivilDay from, CivilDay to) { return (sys_days(to) - sys_days(from)).count(); }

// The year that a day or month without one falls in: told by the tense, or else by a month's
// distance.
std::optional<int> impliedYear(const DateContext& context, const Parts& parts, Tense tense) {
  if (!context.published) return std::nullopt;
  const CivilDay published = *context.published;
  std::optional<int> found;
  for (int shift = -1; shift <= 1; ++shift) {
    const int year = static_cast<int>(published.year()) + shift;
    const CivilDay day = dayOf(year, parts.month, parts.day > 0 ? parts.day : 15);
    if (!day.ok()) continue;
    const long long ahead = distance(published, day);
    // "is to run from 3 May": what lasts may have begun.
    const bool fits = tense == Tense::Past     ? ahead <= 0 && ahead > -365
                      : tense == Tense::Future ? ahead >= -31 && ahead < 334
                                               : std::llabs(ahead) <= 31;
    if (!fits) continue;
    if (found) return std::nullopt;
    found = year;
  }
  const bool sameMonth = parts.day == 0 && parts.month == static_cast<unsigned>(published.month());
  return sameMonth ? std::nullopt : found;
}

// Another year in the sentence: a day without one may belong to it.
bool namesYear(const Words& words) {
  for (std::size_t i = 0; i < words.size(); ++i)
    if (yearNumber(words.raw(i))) return true;
  return false;
}

// The token "year" that tells which one a day or month is of: "March 11 this [year]", "October of
// the same [year]", "in May a [year] earlier"; 0 where there is none.
std::size_t yearWordBehind(const Words& words, std::size_t end) {
  constexpr std::size_t near = 4;
  for (std::size_t i = end; i < std::min(end + near, words.size()); ++i) {
    if (words.is(i, "year")) return i > end ? i : 0;
    static constexpr std::string_view kBetween[] = {"a",        "last", "next", "of",  "one",
                                                    "previous", "same", "that", "the", "this"};
    if (!listed<kBetween>(words.lower(i))) return 0;
  }
  return 0;
}

// Sets the year that "this year", "last year" or "of next year" tells. False where the words behind
// tell another one, counted from what was said before.
bool readRelativeYear(const DateContext& context, Parts& parts) {
  const Words& words = context.words;
  const std::size_t at = parts.year ? 0 : yearWordBehind(words, parts.end);
  if (at == 0 || words.is(at + 1, "'s") || words.is(at + 1, "\xE2\x80\x99s")) return true;
  if (!context.published) return false;
  const int year = static_cast<int>(context.published->year());
  const std::size_t told = words.is(parts.end, "of") ? parts.end + 1 : parts.end;
  if (told + 1 != at) return false;
  if (words.is(told, "this")) parts.year = year;
  if (words.is(told, "last")) parts.year = year - 1;
  if (words.is(told, "next")) parts.year = year + 1;
  if (parts.year) parts.end = at + 1;
  return parts.year.has_value();
}

std::optional<DateMatch> matchOf(const DateContext& context, std::size_t begin, Parts parts) {
  const bool absolute = parts.year.has_value();
  const bool quoted = isQuoted(context.words, begin);
  const bool known = quoted || readRelativeYear(context, parts);
  DateMatch match{begin, parts.end, {}};
  Date& date = match.date;
  date.granularity = parts.day > 0 ? Granularity::Day : Granularity::Month;
  date.relative = !absolute;
  if (!parts.year && known && !quoted && !namesYear(context.words))
    parts.year = impliedYear(context, parts, tenseAround(context.words, begin, parts.end));
  if (!parts.year) return match;
  if (parts.day == 0) {
    date.value = isoMonth(*parts.year, parts.month);
    return match;
  }
  if (!dayOf(*parts.year, parts.month, parts.day).ok()) return std::nullopt;
  date.value = iso(dayOf(*parts.year, parts.month, parts.day));
  const CivilDay last = dayOf(*parts.year, parts.month, parts.lastDay);
  if (parts.lastDay > 0 && last.ok()) date.until = iso(last);
  return match;
}

// 12/03/2025 is the 12th or the 3rd: resolved only if one of them can be no month.
std::optional<DateMatch> slashedDate(std::string_view word, std::size_t i) {
  int part[3] = {0, 0, 0};
  const char* at = word.data();
  const char* const end = at + word.size();
  for (int k = 0; k < 3; ++k) {
    const auto [rest, error] = std::from_chars(at, end, part[k]);
    if (error != std::errc() || (k < 2 ? rest == end || *rest != '/' : rest != end))
      return std::nullopt;
    at = rest + 1;
  }
  if (part[2] < 1000 || part[0] < 1 || part[1] < 1 || part[0] > 31 || part[1] > 31)
    return std::nullopt;
  DateMatch match{i, i + 1, {}};
  const CivilDay american =
      dayOf(part[2], static_cast<unsigned>(part[0]), static_cast<unsigned>(part[1]));
  const CivilDay european =
      dayOf(part[2], static_cast<unsigned>(part[1]), static_cast<unsigned>(part[0]));
  if (american.ok() && (!european.ok() || american == european)) match.date.value = iso(american);
  if (european.ok() && !american.ok()) match.date.value = iso(european);
  return match;
}

// "Wednesday, December 3": the weekday goes with the day.
std::optional<DateMatch> weekdayFirst(const DateContext& context, std::size_t i) {
  if (weekdayNumber(context.words.raw(i)) == 0) return std::nullopt;
  const std::size_t next = i + (context.words.is(i + 1, ",") ? 2 : 1);
  std::optional<DateMatch> match = calendarDateAt(context, next);
  if (!match || match->date.granularity != Granularity::Day) return std::nullopt;
  match->begin = i;
  return match;
}

// A month's name alone is a date only behind a preposition or "early", "late", "last".
bool standsAsMonth(const Words& words, std::size_t i) {
  static constexpr std::string_view kBefore[] = {"after", "before",  "by",   "during", "early",
                                                 "for",   "from",    "in",   "late",   "of",
                                                 "since", "through", "until"};
  return listed<kBefore>(words.lower(i - 1)) && words.isCapitalised(i);
}

// "last November": the latest that was over when the article appeared.
std::optional<DateMatch> lastMonth(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  if (!words.is(i, "last") || words.is(i - 1, "the") || !words.isCapitalised(i + 1))
    return std::nullopt;
  Parts parts{i + 2, monthNumber(words.raw(i + 1)), 0, 0, std::nullopt};
  if (parts.month == 0) return std::nullopt;
  Parts longer = parts;
  readYear(words, longer);
  const std::string_view next = words.raw(i + 2);
  const bool day = !next.empty() && isDigit(static_cast<unsigned char>(next.front()));
  if (longer.year || day) return std::nullopt;  // "last May 3"
  DateMatch match{i, parts.end, {}};
  match.date.granularity = Granularity::Month;
  match.date.relative = true;
  if (!context.published || isQuoted(words, i)) return match;
  const bool over = parts.month < static_cast<unsigned>(context.published->month());
  match.date.value =
      isoMonth(static_cast<int>(context.published->year()) - (over ? 0 : 1), parts.month);
  return match;
}

std::optional<DateMatch> monthPart(const DateContext& context, std::size_t i) {
  const std::string_view word = context.words.raw(i);
  if (word.size() < 7 || (word.substr(0, 4) != "mid-" && word.substr(0, 4) != "Mid-"))
    return std::nullopt;
  Parts parts{i + 1, monthNumber(word.substr(4)), 0, 0, std::nullopt};
  if (parts.month == 0) return std::nullopt;
  readYear(context.words, parts);
  return matchOf(context, i, parts);
}

}  // namespace

std::optional<DateMatch> calendarDateAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  if (words.raw(i).size() == 10)
    if (const auto day = parseDay(words.raw(i)))
      return DateMatch{i, i + 1, {{}, Granularity::Day, iso(*day), {}, false, false}};
  if (const auto slashed = slashedDate(words.raw(i), i)) return slashed;
  if (const auto full = weekdayFirst(context, i)) return full;
  if (const auto part = monthPart(context, i)) return part;
  if (const auto last = lastMonth(context, i)) return last;
  std::optional<Parts> parts = monthFirst(words, i);
  if (!parts) parts = dayFirst(words, i);
  if (!parts) return std::nullopt;
  if (parts->day == 0 && !parts->year && !standsAsMonth(words, i)) return std::nullopt;
  return matchOf(context, i, *parts);
}

}  // namespace text
