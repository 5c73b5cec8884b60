// Numbers with what they count. A figure grows from its number outwards: the far end of a range,
// the currency or unit, "or more", "a month", the counted noun, and to the left the hedge and "rose
// to".
#include "questions/text/date_patterns.h"
#include "questions/text/hedges.h"
#include "questions/text/quantity_patterns.h"
#include "questions/text/units.h"

namespace text {
namespace {

bool isDash(std::string_view word) {
  return word == "-" || word == "\xE2\x80\x93" || word == "\xE2\x80\x94";
}

struct Figure {
  Number number;
  std::size_t begin = 0;      // of the number, its sign and currency
  std::size_t numberEnd = 0;  // of the number or range, without the unit
  std::size_t end = 0;        // of the whole
  Quantity quantity;
};

bool hyphenAt(const Words& words, std::size_t i) {
  return words.is(i, "-") && words.joined(i - 1) && words.joined(i);
}

// 5|%, five|-|hour: the unit directly behind a number or behind its hyphen.
std::optional<Unit> unitBehind(const Words& words, const Number& number) {
  const std::size_t at = number.end + (hyphenAt(words, number.end) ? 1 : 0);
  const std::optional<Unit> unit = unitAt(words, at, number.power < 6);
  const bool name = unit && unit->kind == QuantityKind::Duration && words.isCapitalised(at);
  return name ? std::nullopt : unit;  // Seven Nights
}

// half an hour
std::optional<Number> halfAt(const Words& words, std::size_t i) {
  const bool half = words.is(i, "half") && (words.is(i + 1, "a") || words.is(i + 1, "an"));
  if (!half || !unitAt(words, i + 2, true)) return std::nullopt;
  return Number{i, i + 2, 0.5, 0, true, false, false};
}

// -5: a minus that no word is tied to.
bool isNegative(const Words& words, std::size_t i) {
  if (words.is(i - 1, "minus")) return true;
  const bool sign = words.is(i - 1, "-") || words.is(i - 1, "\xE2\x88\x92");
  return sign && words.joined(i - 1) && (i < 2 || !words.joined(i - 2));
}

// two and a half
void readAndAHalf(const Words& words, Number& number) {
  if (!words.is(number.end, "and") || !words.is(number.end + 1, "a") ||
      !words.is(number.end + 2, "half"))
    return;
  number.value += 0.5;
  number.end += 3;
}

// Where the second number of a range may begin, if what stands between says that it is one.
std::size_t rangeJoint(const Words& words, const Figure& figure, std::size_t at) {
  const std::size_t before = figure.begin - 1;
  if (isDash(words.raw(at)) && words.joined(at - 1) == words.joined(at)) return at + 1;
  if (words.is(at, "to") && !words.is(before, "from")) return at + 1;
  if (words.is(at, "and") && words.is(before, "between")) return at + 1;
  return words.is(at, "or") ? at + 1 : 0;  // one or two
}

void scaleLike(Number& low, const Number& high) {
  const bool scales = high.power >= 3 && low.power == 0 && low.value < 1000;
  if (!scales) return;
  double factor = 1;
  for (int i = 0; i < high.power; ++i) factor *= 10;
  if (low.value * factor < high.value) low.value *= factor;
}

bool isShare(const Words& words, const Number& number) {
  const std::optional<Unit> unit = unitBehind(words, number);
  return unit && unit->kind == QuantityKind::Percent;
}

// 25,000 to 30,000; $5–10 million; between 5% and 10%; but no "rose 5% to 214 points"
void readRange(const Words& words, Figure& figure) {
  std::size_t at = figure.number.end;
  const std::optional<Unit> unit = unitBehind(words, figure.number);
  if (unit) at = unit->end;
  std::size_t next = rangeJoint(words, figure, at);
  if (next == 0 && at != figure.number.end) next = rangeJoint(words, figure, figure.number.end);
  if (next == 0) return;
  std::size_t sign = next;
  if (currencyBefore(words, next + 1, sign)) ++next;
  std::optional<Number> high = numberAt(words, next);
  if (!high || (unit && unit->kind == QuantityKind::Percent && next > at && !isShare(words, *high)))
    return;
  Number low = figure.number;
  scaleLike(low, *high);
  const bool either = words.is(next - 1, "or");
  if (high->value <= low.value || (either && high->value != low.value + 1)) return;
  figure.number.value = low.value;
  figure.number.end = high->end;
  figure.number.power = high->power;
  figure.number.grouped = figure.number.grouped || high->grouped;
  figure.quantity.upTo = high->value;
  if (words.is(figure.begin - 1, "between")) --figure.begin;
}

// "m" is million before a noun and behind a currency, otherwise metres; "k" and "b" are nothing
// then.
bool settleShortScale(const Words& words, Figure& figure, bool currency) {
  Number& number = figure.number;
  if (!number.shortScale || currency || !countedAt(words, number.end, false).empty()) return true;
  if (!words.is(number.end - 1, "m") || figure.quantity.upTo) return false;
  number.value = digitsValue(words.raw(number.begin)).value_or(0);
  number.power = 0;
  --number.end;
  return true;
}

void readUnit(const Words& words, Figure& figure, std::optional<std::string_view> currency) {
  Quantity& quantity = figure.quantity;
  figure.numberEnd = figure.end = figure.number.end;
  if (currency) {
    quantity.kind = QuantityKind::Money;
    quantity.unit = *currency;
    return;
  }
  const auto unit = unitBehind(words, figure.number);
  if (!unit) return;
  quantity.kind = unit->kind;
  quantity.unit = unit->name;
  figure.end = unit->end;
  figure.number.value *= unit->factor;
  if (quantity.upTo) *quantity.upTo *= unit->factor;
}

void takeHedge(const Words& words, Figure& figure, const Hedge& hedge) {
  figure.quantity.hedge = words.range(hedge.begin, hedge.end);
  figure.quantity.bound = hedge.bound;
}

// One past "-old", "old" or "of age" behind "45 year(s)"; 0 if none of them is there.
std::size_t oldEnd(const Words& words, std::size_t end) {
  if (words.is(end, "old")) return end + 1;
  const bool hyphen = words.is(end, "-") && words.is(end + 1, "old");
  return hyphen || (words.is(end, "of") && words.is(end + 1, "age")) ? end + 2 : 0;
}

bool isAgeWord(const Words& words, std::size_t i) {
  return words.is(i, "aged") || words.is(i, "age") || words.is(i, "ages");
}

// Ann Lee, 45, said
bool isApposed(const Words& words, const Figure& figure) {
  const bool commas = words.is(figure.begin - 1, ",") && words.is(figure.end, ",");
  return commas && words.isCapitalised(figure.begin - 2) && !figure.number.inWords;
}

// 45-year-old, 45 years of age, the age of four months, aged 45
bool readAge(const Words& words, Figure& figure) {
  const std::optional<Hedge> hedge = hedgeBefore(words, figure.begin);
  const std::size_t before = (hedge ? hedge->begin : figure.begin) - 1;
  const bool timed = figure.quantity.kind == QuantityKind::Duration;
  const bool aged = isAgeWord(words, before);
  const std::size_t old = timed ? oldEnd(words, figure.end) : 0;
  const bool ofAge = timed && words.is(before, "of") && isAgeWord(words, before - 1);
  const bool bare = figure.quantity.kind == QuantityKind::Cardinal && figure.number.value <= 120 &&
                    (aged || isApposed(words, figure));
  if (!bare && !(timed && aged) && !ofAge && old == 0) return false;
  if (bare) figure.quantity.unit = "year";
  if (old > 0) figure.end = old;
  if (aged) figure.begin = before;
  if (aged && hedge) takeHedge(words, figure, *hedge);
  figure.quantity.kind = QuantityKind::Age;
  return true;
}

void readCounted(const Words& words, Figure& figure) {
  const bool tied = hyphenAt(words, figure.end);
  const bool bare = figure.quantity.kind == QuantityKind::Cardinal;
  if (bare && tied && words.isLowerWord(figure.end + 1) &&
      !isFunctionWord(words.lower(figure.end + 1)))
    figure.quantity.counted = words.range(figure.end + 1, figure.end + 2);
  else if (bare && !tied)
    figure.quantity.counted = countedAt(words, figure.end, figure.number.value == 1);
}

// The token behind the counted noun, or behind the figure if nothing is counted.
std::size_t behindCounted(const Words& words, const Figure& figure) {
  if (figure.quantity.counted.empty()) return figure.end;
  std::size_t at = figure.end;
  while (at < words.size() && words.range(at, at + 1).begin < figure.quantity.counted.end) ++at;
  return at;
}

void readTail(const Words& words, Figure& figure) {
  if (const auto hedge = hedgeAt(words, figure.end); hedge && !numberAt(words, hedge->end)) {
    takeHedge(words, figure, *hedge);
    figure.end = hedge->end;
  }
  readCounted(words, figure);
  const auto per = perAt(words, behindCounted(words, figure));
  if (!per) return;
  figure.quantity.per = per->name;
  figure.end = per->end;
}

// "one" is a pronoun or an article more often than a number; a bare 2012 is a year.
bool isFigure(const Words& words, const Figure& figure) {
  const Quantity& quantity = figure.quantity;
  const Number& number = figure.number;
  const bool bare =
      number.power == 0 && !quantity.upTo && yearNumber(words.raw(number.begin)).has_value();
  const bool singular =
      quantity.kind == QuantityKind::Duration && !words.lower(figure.end - 1).ends_with('s');
  if (bare && singular) return false;  // the 2018 day
  if (quantity.kind != QuantityKind::Cardinal) return true;
  if (number.inWords && !quantity.upTo && quantity.value < 2 && number.power == 0) return false;
  return !bare || !quantity.counted.empty() || hedgeBefore(words, figure.begin).has_value();
}

}  // namespace

std::optional<QuantityMatch> figureAt(const Words& words, std::size_t i) {
  std::optional<Number> number = numberAt(words, i);
  if (!number) number = halfAt(words, i);
  std::size_t ordinalEnd = i;
  if (!number || ordinalAt(words, i, ordinalEnd)) return std::nullopt;
  Figure figure{*number, i, number->end, number->end, {}};
  const auto currency = currencyBefore(words, i, figure.begin);
  readAndAHalf(words, figure.number);
  if (isNegative(words, figure.begin)) {
    if (figure.number.value != 0) figure.number.value = -figure.number.value;
    --figure.begin;
  } else if (!currency && isLabel(words, *number, unitBehind(words, *number).has_value())) {
    return std::nullopt;
  }
  readRange(words, figure);
  if (!settleShortScale(words, figure, currency.has_value())) return std::nullopt;
  const std::size_t numberBegin = currency ? i : figure.begin;
  readUnit(words, figure, currency);
  figure.quantity.number = words.range(numberBegin, figure.numberEnd);
  figure.quantity.value = figure.number.value;
  if (!readAge(words, figure)) readTail(words, figure);
  if (!isFigure(words, figure)) return std::nullopt;
  return QuantityMatch{figure.begin, figure.end, std::move(figure.quantity)};
}

}  // namespace text
