// Figures as an article states them: the value, and where each part of the expression stands.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "questions/text/range.h"
#include "questions/text/sentence.h"

namespace text {

enum class QuantityKind {
  Cardinal,          // 25,000 people; two dozen; a third has its own kind
  Fraction,          // a third of, two-thirds, half
  Ordinal,           // 19th, third
  Money,             // unit: ISO 4217
  Percent,           // unit: %
  PercentagePoints,  // unit: pp
  Duration,          // unit: second … century, in the singular
  Measure,           // unit: km, kg, °C, …; the written unit if it is in no list
  Age,               // unit: year, month, week or day
  Score,             // 2–1: value and upTo
  Vote,              // 52–48, by 52 votes to 48: value and upTo
  ClockTime          // minutes since midnight; "10:30 a.m."
};

// What the words around a figure make of it.
enum class Bound { Exact, About, AtLeast, MoreThan, AtMost, LessThan };

// "rose to 5" states a level, "rose by 5" a difference.
enum class Change { None, To, By };

struct Quantity {
  QuantityKind kind = QuantityKind::Cardinal;
  Range range;    // the whole expression: hedge, currency, number, unit and "a month"
  Range number;   // 140 billion; 25,000 to 30,000; twelve
  Range hedge;    // roughly; at least; or more; empty if there is none
  Range counted;  // the noun that follows directly: 12 [people]; empty if there is none
  double value = 0;
  std::optional<double> upTo;  // the far end of a range, or the other side's figure
  Bound bound = Bound::Exact;
  Change change = Change::None;
  std::string unit;  // empty for a bare number
  std::string per;   // "month" in "€5bn a month"; empty if there is none

  bool operator==(const Quantity&) const = default;
};

// The quantities of a sentence in order, none overlapping another. Dates and years, names with a
// number in them (F-16, Boeing 737, COVID-19, Article 5), telephone numbers and "one of the" are
// none.
std::vector<Quantity> findQuantities(std::string_view text, const Sentence& sentence);

}  // namespace text
