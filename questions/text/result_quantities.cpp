// Clock times, scores, votes, fractions and ordinals.
#include <algorithm>
#include <charconv>

#include "questions/text/date_patterns.h"
#include "questions/text/quantity_patterns.h"
#include "questions/text/units.h"

namespace text {
namespace {

constexpr std::string_view kScoreWords[] = {
    "beat",      "beaten", "beating", "defeat",  "defeated", "defeating", "draw",
    "drawn",     "drew",   "final",   "goal",    "goals",    "lead",      "leading",
    "led",       "lose",   "losing",  "loss",    "lost",     "score",     "scored",
    "scoreline", "tie",    "tied",    "victory", "win",      "winning",   "won"};
constexpr std::string_view kVoteWords[] = {"approved", "ballot", "majority", "passed",
                                           "rejected", "ruled",  "ruling",   "senate",
                                           "vote",     "voted",  "votes",    "voting"};
constexpr std::string_view kZones[] = {"bst", "cest", "cet",   "edt", "eet", "est", "gmt",
                                       "ist", "jst",  "local", "msk", "pdt", "pst", "utc"};

bool isDash(std::string_view word) {
  return word == "-" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94" || word == "\xE2\x88\x92";
}

QuantityMatch matchOf(const Words& words, QuantityKind kind, std::size_t begin, std::size_t end,
                      double value) {
  QuantityMatch match{begin, end, {}};
  match.quantity.kind = kind;
  match.quantity.number = words.range(begin, end);
  match.quantity.value = value;
  return match;
}

std::optional<int> wholeNumber(std::string_view word) {
  int value = 0;
  const auto [rest, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  const bool whole = error == std::errc() && rest == word.data() + word.size() && word[0] != '-';
  return whole ? std::optional(value) : std::nullopt;
}

// Minutes since midnight of "10", "10:30" or "10.30".
std::optional<int> minutes(std::string_view word) {
  const std::size_t mark = word.find_first_of(":.");
  const auto hour = wholeNumber(word.substr(0, mark));
  if (!hour || *hour > 24 || word.size() > 5) return std::nullopt;
  if (mark == std::string_view::npos) return *hour * 60;
  const auto minute = wholeNumber(word.substr(mark + 1));
  if (!minute || *minute > 59 || word.size() - mark != 3) return std::nullopt;
  return *hour * 60 + *minute;
}

bool isOClock(std::string_view word) {
  return word == "o'clock" || word ==
                                  "o\xE2\x80\x99"
                                  "clock";
}

enum class Half { None, Morning, Afternoon };

Half halfOfDay(const std::string& word) {
  if (word == "am" || word == "a.m." || word == "a.m") return Half::Morning;
  return word == "pm" || word == "p.m." || word == "p.m" ? Half::Afternoon : Half::None;
}

double inHalf(int time, Half half) {
  const int hour = time / 60;
  if (half == Half::Morning && hour == 12) return time - 12 * 60;
  return half == Half::Afternoon && hour < 12 ? time + 12 * 60 : time;
}

std::size_t afterZone(const Words& words, std::size_t i) {
  if (!listed<kZones>(words.lower(i))) return i;
  return words.is(i, "local") ? (words.is(i + 1, "time") ? i + 2 : i) : i + 1;
}

// 9 to 10 a.m., 9:00–10:30 pm
std::optional<QuantityMatch> clockRange(const Words& words, std::size_t i, int from) {
  const bool joins = isDash(words.raw(i + 1)) || words.is(i + 1, "to") ||
                     (words.is(i + 1, "and") && words.is(i - 1, "between"));
  const auto to = joins ? minutes(words.raw(i + 2)) : std::nullopt;
  const Half half = halfOfDay(words.lower(i + 3));
  if (!to || half == Half::None) return std::nullopt;
  QuantityMatch match = matchOf(words, QuantityKind::ClockTime, i, i + 4, inHalf(from, half));
  match.quantity.upTo = inHalf(*to, half);
  return match;
}

// The figures of two sides: 2–1, 1 - 0, 52 to 48, 52 votes to 48.
struct Sides {
  int first = 0;
  int second = 0;
  std::size_t end = 0;
  bool dash = false;
  bool votes = false;
};

std::optional<Sides> sidesAt(const Words& words, std::size_t i) {
  const auto first = wholeNumber(words.raw(i));
  if (!first || *first > 999) return std::nullopt;
  Sides sides{*first, 0, 0, false, words.is(i + 1, "votes") && words.is(i + 2, "to")};
  sides.dash = isDash(words.raw(i + 1)) && words.joined(i) == words.joined(i + 1);
  if (!sides.dash && !sides.votes && !words.is(i + 1, "to")) return std::nullopt;
  const std::size_t at = sides.votes ? i + 3 : i + 2;
  const auto second = wholeNumber(words.raw(at));
  const bool tied = words.is(at + 1, "-") && words.joined(at);
  if (!second || *second > 999 || tied) return std::nullopt;
  sides.second = *second;
  sides.end = at + 1;
  return sides;
}

template <const auto& list>
bool anyNear(const Words& words, std::size_t begin, std::size_t end) {
  const std::size_t from = begin > 8 ? begin - 8 : 0;
  for (std::size_t i = from; i < std::min(end + 5, words.size()); ++i)
    if (listed<list>(words.lower(i))) return true;
  return false;
}

bool isVote(const Words& words, std::size_t i, const Sides& sides) {
  if (sides.votes) return true;
  const bool framed =
      words.is(sides.end, "vote") || words.is(i - 1, "by") || words.is(i - 1, "voted");
  return sides.first > 2 && (sides.dash || framed) && anyNear<kVoteWords>(words, i, sides.end);
}

// Told by the words of the game, by two names around it (Tunisia 1 – 2 England), or by small
// figures of which the higher comes first: 2–1 is no range.
bool isScore(const Words& words, std::size_t i, const Sides& sides) {
  if (!sides.dash || sides.first > 99 || sides.second > 99) return false;
  if (isDash(words.raw(i - 1)) && words.joined(i - 1)) return false;
  const bool named = i > 0 && words.isCapitalised(i - 1) && words.isCapitalised(sides.end);
  const bool falling =
      sides.first >= sides.second && sides.first <= 20 && !words.isLowerWord(sides.end);
  return named || falling || anyNear<kScoreWords>(words, i, sides.end);
}

QuantityMatch sidesMatch(const Words& words, QuantityKind kind, std::size_t i, const Sides& sides) {
  QuantityMatch match = matchOf(words, kind, i, sides.end, sides.first);
  match.quantity.upTo = sides.second;
  return match;
}

std::optional<double> denominator(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  static constexpr std::pair<std::string_view, double> kParts[] = {
      {"half", 2},  {"halve", 2},   {"third", 3},  {"quarter", 4}, {"fifth", 5},
      {"sixth", 6}, {"seventh", 7}, {"eighth", 8}, {"ninth", 9},   {"tenth", 10}};
  for (const auto& [name, value] : kParts)
    if (name == word) return value;
  return std::nullopt;
}

std::optional<double> slashedFraction(std::string_view word) {
  static constexpr std::pair<std::string_view, double> kFractions[] = {
      {"1/2", 1.0 / 2}, {"1/3", 1.0 / 3}, {"1/4", 1.0 / 4}, {"2/3", 2.0 / 3}, {"3/4", 3.0 / 4}};
  for (const auto& [name, value] : kFractions)
    if (name == word) return value;
  return std::nullopt;
}

// one in five, nine out of 10; "three in five cities" may be a place, and is left alone.
std::optional<QuantityMatch> proportionAt(const Words& words, std::size_t i) {
  const bool in = (words.is(i, "one") || words.is(i, "1")) && words.is(i + 1, "in");
  const bool outOf = words.is(i + 1, "out") && words.is(i + 2, "of");
  if (!in && !outOf) return std::nullopt;
  const auto part = numberAt(words, i);
  const auto whole = numberAt(words, i + (in ? 2 : 3));
  if (!part || !whole || part->end != i + 1 || part->value < 1 || part->value >= whole->value)
    return std::nullopt;
  if (yearNumber(words.raw(whole->begin)) || unitAt(words, whole->end, true)) return std::nullopt;
  return matchOf(words, QuantityKind::Fraction, i, whole->end, part->value / whole->value);
}

bool opensWhole(const Words& words, std::size_t i) {
  static constexpr std::string_view kWholes[] = {"all", "her", "his", "its",  "my",
                                                 "of",  "our", "the", "their"};
  return listed<kWholes>(words.lower(i));
}

}  // namespace

std::optional<QuantityMatch> clockTimeAt(const Words& words, std::size_t i) {
  const std::string_view word = words.raw(i);
  const bool oClock = isOClock(words.lower(i + 1));
  auto time = minutes(word);
  if (const auto hour = smallNumber(words.lower(i)); hour && oClock) time = *hour * 60;
  if (!time) return std::nullopt;
  if (auto range = clockRange(words, i, *time)) return range;
  const Half half = halfOfDay(words.lower(i + 1));
  const bool colon = word.find(':') != std::string_view::npos;
  const bool afterName = words.isCapitalised(i - 1) && i > 1;
  if (half == Half::None && !oClock && (!colon || afterName)) return std::nullopt;
  const std::size_t end = half != Half::None || oClock ? i + 2 : i + 1;
  QuantityMatch match = matchOf(words, QuantityKind::ClockTime, i, end, inHalf(*time, half));
  match.end = afterZone(words, end);
  return match;
}

std::optional<QuantityMatch> resultAt(const Words& words, std::size_t i) {
  const std::optional<Sides> sides = sidesAt(words, i);
  if (!sides) return std::nullopt;
  if (isVote(words, i, *sides)) return sidesMatch(words, QuantityKind::Vote, i, *sides);
  if (isScore(words, i, *sides)) return sidesMatch(words, QuantityKind::Score, i, *sides);
  return std::nullopt;
}

std::optional<QuantityMatch> fractionAt(const Words& words, std::size_t i) {
  if (words.is(i, "half") && opensWhole(words, i + 1))
    return matchOf(words, QuantityKind::Fraction, i, i + 1, 0.5);
  if (const auto value = slashedFraction(words.raw(i)))
    return matchOf(words, QuantityKind::Fraction, i, i + 1, *value);
  if (auto proportion = proportionAt(words, i)) return proportion;
  const auto count = words.is(i, "a") ? std::optional(1) : smallNumber(words.lower(i));
  if (!count || *count < 1 || *count > 9) return std::nullopt;
  const std::size_t at = i + (words.is(i + 1, "-") ? 2 : 1);
  const auto parts = denominator(words.lower(at));
  const bool plural = words.lower(at).ends_with('s');
  if (!parts || *count >= *parts || plural != (*count > 1)) return std::nullopt;
  if (*count == 1 && !opensWhole(words, at + 1)) return std::nullopt;  // a third man
  return matchOf(words, QuantityKind::Fraction, i, at + 1, *count / *parts);
}

std::optional<QuantityMatch> ordinalQuantityAt(const Words& words, std::size_t i) {
  std::size_t end = i;
  const auto value = ordinalAt(words, i, end);
  if (!value || words.isCapitalised(i) || words.isCapitalised(end)) return std::nullopt;
  static constexpr std::string_view kBefore[] = {"'s", "a",   "her", "his",   "its",
                                                 "my", "our", "the", "their", "\xE2\x80\x99s"};
  const bool determined = listed<kBefore>(words.lower(i - 1));
  if (*value < 3 && !(determined && words.isLowerWord(end))) return std::nullopt;
  if (words.is(i - 1, "a") && isFunctionWord(words.lower(end))) return std::nullopt;
  const bool compound = words.is(end, "-") && words.joined(end - 1);
  if (compound && !words.lower(end + 1).ends_with("est")) return std::nullopt;
  return matchOf(words, QuantityKind::Ordinal, i, end, *value);
}

}  // namespace text
