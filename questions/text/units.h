// What a number counts: currencies, percentages, time, weights and measures, as English writes
// them.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "questions/text/quantity.h"
#include "questions/text/words.h"

namespace text {

struct Unit {
  std::size_t end = 0;  // one past its last token
  QuantityKind kind = QuantityKind::Measure;
  std::string_view name;  // as in Quantity::unit
  double factor = 1;      // cents, basis points: what the number is multiplied by
};

// The unit that stands at `i`, after a number: "%", "percent", "years", "square miles", "Australian
// dollars". `plain` says that the number has no scale word; "pounds" is money only behind "million"
// and the like.
std::optional<Unit> unitAt(const Words& words, std::size_t i, bool plain);

// The currency whose sign or code stands directly before `i`: €, US$, Rs, EUR; `begin` is its
// token.
std::optional<std::string_view> currencyBefore(const Words& words, std::size_t i,
                                               std::size_t& begin);

// "a month", "per head", "/day", "annually" at `i`: the unit it names, and one past its last token.
std::optional<Unit> perAt(const Words& words, std::size_t i);

}  // namespace text
