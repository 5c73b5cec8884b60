// Dates of the same granularity near by, on the same side of the article's own day.
#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <set>

#include "questions/distractors/rivals.h"
#include "questions/lead.h"
#include "questions/text/calendar.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// "2 December 2025", "October 2025" or "2016" as a day, a first of a month or of a year.
struct Parsed {
  int year = 0;
  unsigned month = 0;  // 0: only a year
  unsigned day = 0;    // 0: only a month
};

// A whole number without a sign; nothing of "WPA2".
std::optional<unsigned> wholeNumber(std::string_view text) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::optional<Parsed> parse(const std::string& text) {
  Parsed parsed;
  for (const Word& word : words(text)) {
    const std::optional<unsigned> number = wholeNumber(word.text);
    if (number && word.text.size() == 4)
      parsed.year = static_cast<int>(*number);
    else if (number && word.text.size() <= 2)
      parsed.day = *number;
    else
      parsed.month = text::monthNumber(word.text);
  }
  const bool onlyMonth = parsed.year == 0 && parsed.month > 0 && parsed.day == 0;
  if (onlyMonth) return parsed;
  if (parsed.year == 0 || (parsed.day > 0 && parsed.month == 0)) return std::nullopt;
  return parsed;
}

std::string shifted(const Parsed& from, int by) {
  using namespace std::chrono;
  if (from.month == 0) return std::to_string(from.year + by);
  if (from.year == 0) {
    const int month = static_cast<int>(from.month) + by;
    return month < 1 || month > 12 ? ""
                                   : std::string(text::monthName(static_cast<unsigned>(month)));
  }
  const auto month = year_month{year{from.year}, std::chrono::month{from.month}};
  if (from.day == 0) {
    const year_month there = month + months{by};
    return std::string(text::monthName(static_cast<unsigned>(there.month()))) + " " +
           std::to_string(static_cast<int>(there.year()));
  }
  const year_month_day there = sys_days{month / std::chrono::day{from.day}} + days{by};
  return std::to_string(static_cast<unsigned>(there.day())) + " " +
         std::string(text::monthName(static_cast<unsigned>(there.month()))) + " " +
         std::to_string(static_cast<int>(there.year()));
}

// Days, months or years from the date to the article's own; nothing if that is not known.
std::optional<int> distance(const Parsed& from, const std::string& published) {
  using namespace std::chrono;
  const auto day = text::parseDay(published);
  if (!day || from.year == 0) return std::nullopt;
  const int years = static_cast<int>(day->year()) - from.year;
  if (from.month == 0) return years;
  if (from.day == 0)
    return years * 12 + static_cast<int>(static_cast<unsigned>(day->month())) -
           static_cast<int>(from.month);
  const sys_days start{year{from.year} / std::chrono::month{from.month} /
                       std::chrono::day{from.day}};
  return static_cast<int>((sys_days{*day} - start).count());
}

// How far apart dates of this granularity are still told from one another and plausible.
std::vector<int> steps(const Parsed& from, std::optional<int> toPublished, bool everyFour) {
  constexpr int years = 15, longAgo = 40;
  if (everyFour && from.month == 0) return {4, 8, 12, 16};
  const bool target = from.month == 0 && toPublished && *toPublished <= -years;
  if (target && from.year % 10 == 0) return {10, 20, 30, 40};  // a round year among round years
  if (target && from.year % 5 == 0) return {5, 10, 15, 20};
  if (from.month == 0 && toPublished && *toPublished >= longAgo) return {2, 3, 5, 7, 10};
  if (from.month == 0 && toPublished && *toPublished >= years) return {2, 3, 4, 5, 7};
  if (from.month == 0) return {1, 2, 3, 4, 5};
  if (from.day == 0) return {1, 2, 3, 4};
  const bool fresh = toPublished && *toPublished >= 0 && *toPublished <= 3;
  if (fresh) return {1, 2, 3, 4, 5};  // no newspaper brings it after two weeks
  return {1, 2, 3, 4, 7, 10};
}

// What the player reads: the question without its answer.
std::string toldBeside(const Fact& fact) {
  return written(withSlot(fact.statement, fact.slot, ""));
}

// What comes only every fourth year.
bool isEveryFour(const std::string& told) {
  for (std::string_view event : {"World Cup", "Olympics", "Olympic", "Paralympics", "Winter Games",
                                 "Summer Games", "European Championship", "Commonwealth Games"})
    if (holdsWords(told, event)) return true;
  return false;
}

// "founded in 1990 and closed in 1998", "hired in 2021" under "… 2022 fire": no other year stands
// on the far side of one that is told.
void keepBetweenYears(Sides& sides, const Parsed& key, const std::string& told) {
  if (key.month != 0) return;
  const auto yearOf = [](const std::string& text) {
    const std::optional<Parsed> date = parse(text);
    return date && date->month == 0 ? date->year : 0;
  };
  for (const Word& word : words(told)) {
    const int year = word.text.size() == 4 ? yearOf(std::string(word.text)) : 0;
    if (year < 1000 || year == key.year) continue;
    auto& side = year < key.year ? sides.below : sides.above;
    std::erase_if(side, [&](const Rival& rival) {
      return year < key.year ? yearOf(rival.option.text) <= year
                             : yearOf(rival.option.text) >= year;
    });
  }
}

// The days, or of a month the months, from the earliest date that the article tells, of the ten
// before a key, to the key: what it is about had not happened before. 0 where it tells none.
int sinceFirst(const Parsed& key, const Document& document) {
  constexpr int window = 10;
  int first = 0;
  for (const std::size_t i : bodySentences(document))
    for (const text::Date& date : document.dates[i]) {
      const bool month = key.day == 0 && date.granularity == text::Granularity::Month;
      const std::string day = month ? date.value + "-01" : date.value;
      if (!date.until.empty() || !text::parseDay(day)) continue;
      const int before = -distance(key, day).value_or(0);
      if (before <= window) first = std::max(first, before);
    }
  return key.day == 0 && first == 1 ? 0 : first;  // one month alone would be no choice
}

// A day, month or year in ISO 8601: "2025-10-03", "2025-10", "2025".
std::string isoOf(const Parsed& date) {
  if (date.year == 0) return "";
  if (date.month == 0) return std::to_string(date.year);
  const std::string month = text::isoMonth(date.year, date.month);
  if (date.day == 0) return month;
  return text::iso(std::chrono::year{date.year} / std::chrono::month{date.month} /
                   std::chrono::day{date.day});
}

// Whether a time that the article tells is, or holds, or lies in an option: a day in the weekend, a
// day of the week, the year of a month.
bool meets(const text::Date& told, const std::string& option) {
  if (!told.until.empty()) {
    const std::size_t shared = std::min(told.value.size(), option.size());
    return told.until.size() >= shared &&
           option.substr(0, shared) >= told.value.substr(0, shared) &&
           option.substr(0, shared) <= told.until.substr(0, shared);
  }
  if (told.granularity == text::Granularity::Week) {
    const auto day = text::parseDay(option);
    return option.size() > 7 && day && text::isoWeek(*day) == told.value;
  }
  return told.granularity <= text::Granularity::Year && told.value == option;
}

// "met Ann Lee on Sunday", "was a guest this weekend" beside "met her on Saturday": what the
// article tells of the same in other sentences may be true as well.
void eraseTold(Sides& sides, const Fact& fact, const Document& document) {
  constexpr std::size_t same = 2;  // roots of the words of two sentences on one thing
  const std::set<std::string> own = contentRoots(toldBeside(fact));
  for (const std::size_t i : bodySentences(document))
    for (const text::Date& told : document.dates[i]) {
      if (told.value.empty()) continue;
      const bool span = !told.until.empty();
      if (span && told.granularity != text::Granularity::Day) continue;
      const bool broad = span || told.granularity == text::Granularity::Week;
      const std::size_t shared = static_cast<std::size_t>(
          std::count_if(own.begin(), own.end(),
                        [&](const std::string& root) { return document.roots[i].contains(root); }));
      if (i == fact.statement.sentence || shared < (broad ? 1 : same)) continue;
      for (std::vector<Rival>* side : {&sides.below, &sides.above})
        std::erase_if(*side, [&](const Rival& rival) {
          const std::optional<Parsed> date = parse(rival.option.text);
          return date && meets(told, isoOf(*date));
        });
    }
}

// "is due to start in January", in news of March: of the next year, which nobody says.
bool isOfNextYear(const Parsed& key, const std::string& told, const Document& document) {
  if (key.year != 0 || !document.published ||
      key.month > static_cast<unsigned>(document.published->month()))
    return false;
  for (std::string_view ahead : {"will", "due", "scheduled", "expected", "planned", "plans"})
    if (holdsWords(told, ahead)) return true;
  return false;
}

// "Since January", in news of February: no month that was still to come, and none past for what was
// to come.
void keepBesideNow(Sides& sides, const Parsed& key, const Document& document) {
  if (key.year != 0 || !document.published) return;
  const unsigned now = static_cast<unsigned>(document.published->month());
  for (std::vector<Rival>* side : {&sides.below, &sides.above})
    std::erase_if(*side, [&](const Rival& rival) {
      const std::optional<Parsed> date = parse(rival.option.text);
      return date && (key.month <= now ? date->month > now : date->month < now);
    });
}

// Of a day in the article's own month, or a month of its year, which the lead tells, days of that
// month and months of that year alone, where there are enough.
void keepPeriod(Sides& sides, const Parsed& key, const Document& document) {
  constexpr std::size_t enough = 2;
  const std::optional<text::CivilDay> day = text::parseDay(document.article->attribution.date);
  if (!day || key.month == 0 || static_cast<int>(day->year()) != key.year) return;
  if (key.day > 0 && static_cast<unsigned>(day->month()) != key.month) return;
  const auto other = [&](const Rival& rival) {
    const std::optional<Parsed> date = parse(rival.option.text);
    return !date || date->year != key.year || (key.day > 0 && date->month != key.month);
  };
  const auto own = [&](const std::vector<Rival>& side) {
    return static_cast<std::size_t>(std::count_if(side.begin(), side.end(), std::not_fn(other)));
  };
  if (own(sides.below) + own(sides.above) < enough) return;
  std::erase_if(sides.below, other);
  std::erase_if(sides.above, other);
}

}  // namespace

Sides dates(const Fact& fact, const Document& document, Random&) {
  Sides sides;
  const std::string key = fact.key();
  const std::optional<Parsed> from = parse(key);
  if (!from) return sides;
  const std::string told = toldBeside(fact);
  if (isOfNextYear(*from, told, document)) return sides;
  const std::optional<int> toPublished = distance(*from, document.article->attribution.date);
  const bool future = toPublished && *toPublished < 0;
  const int first = from->month > 0 && !future ? sinceFirst(*from, document) : 0;
  for (const int step : steps(*from, toPublished, isEveryFour(told))) {
    if (future ? step < -*toPublished : first == 0 || step <= first)
      sides.below.push_back({{shifted(*from, -step), ""}, -1.0 * step});
    // Of the month in which the article was written, it cannot tell what was still to come.
    const bool sameMonth = from->month > 0 && from->day == 0 && toPublished && step == *toPublished;
    if (future || !toPublished || (step <= *toPublished && !sameMonth))
      sides.above.push_back({{shifted(*from, step), ""}, 1.0 * step});
  }
  const auto none = [](const Rival& rival) { return rival.option.text.empty(); };
  std::erase_if(sides.below, none);
  std::erase_if(sides.above, none);
  keepBetweenYears(sides, *from, document.article->attribution.title + " " + told);
  keepBesideNow(sides, *from, document);
  eraseTold(sides, fact, document);
  keepPeriod(sides, *from, document);
  return sides;
}

}  // namespace questions::rivals
