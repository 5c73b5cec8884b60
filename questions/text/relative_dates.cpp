// Dates that count from the article's own: yesterday, on Tuesday, last month, two days ago.
#include <algorithm>
#include <iterator>

#include "questions/text/date_patterns.h"
#include "questions/text/numbers.h"
#include "questions/text/tense.h"

namespace text {
namespace {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::years;

CivilDay shifted(CivilDay day, long long count) { return CivilDay(sys_days(day) + days(count)); }

std::optional<Granularity> unitOf(std::string_view word) {
  static constexpr std::pair<std::string_view, Granularity> kUnits[] = {
      {"day", Granularity::Day},         {"week", Granularity::Week},
      {"month", Granularity::Month},     {"year", Granularity::Year},
      {"quarter", Granularity::Quarter}, {"decade", Granularity::Decade},
      {"century", Granularity::Century}};
  if (word.ends_with('s')) word.remove_suffix(1);
  for (const auto& [name, granularity] : kUnits)
    if (name == word) return granularity;
  return std::nullopt;
}

// The day, week, month or year `count` steps from the article's; nothing for coarser units.
std::string stepped(CivilDay published, Granularity unit, long long count) {
  if (count < -3000 || count > 3000) return {};
  const int steps = static_cast<int>(count);
  switch (unit) {
    case Granularity::Day:
      return iso(shifted(published, steps));
    case Granularity::Week:
      return isoWeek(shifted(published, 7LL * steps));
    case Granularity::Month: {
      const CivilDay first = published.year() / published.month() / std::chrono::day(1);
      const CivilDay month = first + months(steps);
      return isoMonth(static_cast<int>(month.year()), static_cast<unsigned>(month.month()));
    }
    case Granularity::Year:
      return std::to_string(static_cast<int>((published.year() + years(steps))));
    default:
      return {};
  }
}

DateMatch relativeMatch(std::size_t begin, std::size_t end, Granularity granularity) {
  DateMatch match{begin, end, {}};
  match.date.granularity = granularity;
  match.date.relative = true;
  return match;
}

// Tuesday [morning]
std::size_t afterPartOfDay(const Words& words, std::size_t i) {
  static constexpr std::string_view kParts[] = {"afternoon", "evening", "morning", "night"};
  return listed<kParts>(words.lower(i)) ? i + 1 : i;
}

// [late] Tuesday, [earlier] this year, [later] this month; but the harvest is late this year
std::size_t withAdverb(const Words& words, std::size_t i) {
  static constexpr std::string_view kAdverbs[] = {"earlier", "early", "late", "later"};
  static constexpr std::string_view kCopulas[] = {"are", "be",  "been", "being",
                                                  "is",  "was", "were"};
  const bool predicate = i > 1 && listed<kCopulas>(words.lower(i - 2));  // it will be late today
  return i > 0 && !predicate && listed<kAdverbs>(words.lower(i - 1)) ? i - 1 : i;
}

// yesterday, today, tomorrow, tonight, last night, this morning
std::optional<DateMatch> namedDayAt(const DateContext& context, std::size_t i) {
  struct Row {
    std::string_view first, second;
    int shift;
  };
  static constexpr Row kRows[] = {{"yesterday", "", -1},    {"today", "", 0},
                                  {"tomorrow", "", 1},      {"tonight", "", 0},
                                  {"last", "night", -1},    {"this", "morning", 0},
                                  {"this", "afternoon", 0}, {"this", "evening", 0}};
  for (const Row& row : kRows) {
    if (!context.words.is(i, row.first) ||
        (!row.second.empty() && !context.words.is(i + 1, row.second)))
      continue;
    const std::size_t end = row.second.empty() ? afterPartOfDay(context.words, i + 1) : i + 2;
    DateMatch match = relativeMatch(withAdverb(context.words, i), end, Granularity::Day);
    if (context.published) match.date.value = iso(shifted(*context.published, row.shift));
    return match;
  }
  return std::nullopt;
}

// "last Friday" is in an earlier week, "next Friday" in a later one, "this Friday" in the
// article's.
std::optional<int> namedWeekShift(std::string_view word, int ahead, int inWeek) {
  if (word == "this") return inWeek;
  if (word == "last") return inWeek < 0 ? std::nullopt : std::optional(ahead - 7);
  return inWeek > 0 ? std::nullopt : std::optional(ahead == 0 ? 7 : ahead);
}

// Black Friday, the Sunday Times
bool isNamed(const Words& words, std::size_t i) {
  static constexpr std::string_view kNames[] = {"ash",  "black", "bloody", "cyber", "easter",
                                                "good", "holy",  "palm",   "super"};
  const bool paper = words.is(i - 1, "the") && words.isCapitalised(i + 1);
  return paper || (words.isCapitalised(i - 1) && listed<kNames>(words.lower(i - 1)));
}

// Tuesday; late on Tuesday; last Friday; Monday night
std::optional<DateMatch> weekdayAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  const unsigned weekday = weekdayNumber(words.raw(i));
  if (weekday == 0 || !words.isCapitalised(i) || isNamed(words, i)) return std::nullopt;
  const bool named = words.is(i - 1, "last") || words.is(i - 1, "next") || words.is(i - 1, "this");
  const std::size_t end = afterPartOfDay(words, i + 1);
  DateMatch match = relativeMatch(named ? i - 1 : withAdverb(words, i), end, Granularity::Day);
  if (!context.published || words.is(i - 1, "every") || words.is(i - 1, "each")) return match;
  const int inWeek = static_cast<int>(weekday) - static_cast<int>(weekdayOf(*context.published));
  const int ahead = (inWeek + 7) % 7;
  std::optional<int> shift;
  if (named) shift = namedWeekShift(words.lower(i - 1), ahead, inWeek);
  const Tense tense = named ? Tense::Unknown : tenseAround(words, match.begin, end);
  if (tense == Tense::Past) shift = ahead == 0 ? 0 : ahead - 7;
  if (tense == Tense::Future) shift = ahead;
  if (shift) match.date.value = iso(shifted(*context.published, *shift));
  return match;
}

// last month, this year, next week. "the last year" is the year up to now, and left unresolved.
std::optional<DateMatch> namedPeriodAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  const auto unit = unitOf(words.lower(i + 1));
  if (!unit || words.lower(i + 1).ends_with('s')) return std::nullopt;
  static constexpr std::string_view kOpen[] = {"coming", "following", "past", "previous", "same"};
  const std::string& word = words.lower(i);
  const int shift = word == "last" ? -1 : word == "next" ? 1 : 0;
  if (listed<kOpen>(word) && words.is(i - 1, "the")) return relativeMatch(i, i + 2, *unit);
  if (shift == 0 && word != "this") return std::nullopt;
  DateMatch match = relativeMatch(withAdverb(words, i), i + 2, *unit);
  if (context.published && !words.is(i - 1, "the") && *unit != Granularity::Day)
    match.date.value = stepped(*context.published, *unit, shift);
  return match;
}

// two days ago, a year ago; of many years ago the number is round, as "60 years ago".
std::optional<DateMatch> agoAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  const bool article = words.is(i, "a") || words.is(i, "an");
  const auto number = numberAt(words, i);
  if (!number && !article) return std::nullopt;
  const std::size_t at = number ? number->end : i + 1;
  const auto unit = unitOf(words.lower(at));
  if (!unit || !words.is(at + 1, "ago")) return std::nullopt;
  const double count = number ? number->value : 1;
  DateMatch match = relativeMatch(i, at + 2, *unit);
  static constexpr std::string_view kVague[] = {"about", "almost",  "around", "least", "nearly",
                                                "over",  "roughly", "some",   "than"};
  constexpr double exactYears = 5;
  const bool whole = count >= 1 && count < 3000 && count == static_cast<int>(count) &&
                     (*unit != Granularity::Year || count < exactYears);
  if (context.published && whole && !listed<kVague>(words.lower(i - 1)))
    match.date.value = stepped(*context.published, *unit, -static_cast<int>(count));
  return match;
}

// the next two years, the past 10 days, the last five months
std::optional<DateMatch> spanAt(const DateContext& context, std::size_t i) {
  const Words& words = context.words;
  const bool back = words.is(i, "past") || words.is(i, "last") || words.is(i, "previous");
  const bool ahead = words.is(i, "next") || words.is(i, "coming");
  if (!back && !ahead) return std::nullopt;
  const auto number = numberAt(words, i + 1);
  if (!number) return std::nullopt;
  const auto unit = unitOf(words.lower(number->end));
  const bool whole = number->value >= 1 && number->value < 3000 &&
                     number->value == static_cast<int>(number->value);
  if (!unit || !whole) return std::nullopt;
  DateMatch match = relativeMatch(i, number->end + 1, *unit);
  if (!context.published || words.is(i, "previous") || words.is(number->end + 1, "of"))
    return match;
  const int count = static_cast<int>(number->value) * (*unit == Granularity::Week ? 7 : 1);
  if (*unit == Granularity::Week) match.date.granularity = Granularity::Day;
  const Granularity step = match.date.granularity;
  const std::string far = stepped(*context.published, step, back ? -count : count);
  const std::string now = stepped(*context.published, step, 0);
  match.date.value = back ? far : now;
  match.date.until = back ? now : far;
  return match;
}

// Saturday and Sunday, `weeks` from those of the article's week.
DateMatch weekendMatch(const DateContext& context, std::size_t begin, std::size_t end,
                       std::optional<int> weeks) {
  DateMatch match = relativeMatch(begin, end, Granularity::Day);
  if (!context.published || !weeks) return match;
  constexpr int saturday = 6;
  const int away = saturday - static_cast<int>(weekdayOf(*context.published)) + 7 * *weeks;
  match.date.value = iso(shifted(*context.published, away));
  match.date.until = iso(shifted(*context.published, away + 1));
  return match;
}

// this weekend, last weekend, over the weekend: on a Saturday or Sunday the one that it is, in the
// week the one before unless the verb looks ahead.
std::optional<DateMatch> weekendAt(const DateContext& context, std::size_t i) {
  static constexpr std::string_view kOpen[] = {"coming", "last", "next", "past", "the", "this"};
  static constexpr std::string_view kAt[] = {"at", "during", "on", "over"};
  const Words& words = context.words;
  if (!words.is(i + 1, "weekend") || !listed<kOpen>(words.lower(i))) return std::nullopt;
  const bool the = words.is(i, "the");
  if (the && !listed<kAt>(words.lower(i - 1))) return std::nullopt;
  const bool now = context.published && weekdayOf(*context.published) > 5;
  const Tense tense = tenseAround(words, i, i + 2);
  std::optional<int> weeks;
  if (words.is(i, "last") || words.is(i, "past")) weeks = -1;
  if (words.is(i, "coming")) weeks = now ? 1 : 0;
  if (words.is(i, "next")) weeks = 1;
  if ((the || words.is(i, "this")) && now) weeks = 0;
  if ((the || words.is(i, "this")) && !now && tense == Tense::Past) weeks = -1;
  if (words.is(i, "this") && !now && tense == Tense::Future) weeks = 0;
  return weekendMatch(context, i, i + 2, weeks);
}

// "died overnight": in the night to the article's day. An overnight train goes on any.
std::optional<DateMatch> overnightAt(const DateContext& context, std::size_t i) {
  static constexpr std::string_view kBehind[] = {"",     ",",  ".",  ";",    "after", "and",
                                                 "as",   "at", "by", "for",  "from",  "in",
                                                 "into", "on", "to", "when", "while"};
  const Words& words = context.words;
  if (!words.is(i, "overnight") || (i > 0 && !listed<kBehind>(words.lower(i + 1))))
    return std::nullopt;
  DateMatch match = relativeMatch(i, i + 1, Granularity::Day);
  if (!context.published) return match;
  match.date.value = iso(shifted(*context.published, -1));
  match.date.until = iso(*context.published);
  return match;
}

}  // namespace

std::optional<DateMatch> relativeDateAt(const DateContext& context, std::size_t i) {
  for (const DateReader reader :
       {namedDayAt, weekdayAt, weekendAt, overnightAt, agoAt, spanAt, namedPeriodAt}) {
    std::optional<DateMatch> match = reader(context, i);
    if (!match) continue;
    if (isQuoted(context.words, i)) match->date.value.clear(), match->date.until.clear();
    return match;
  }
  return std::nullopt;
}

}  // namespace text
