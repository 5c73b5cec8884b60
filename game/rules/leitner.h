// When a missed item returns: Leitner's boxes, as in "So lernt man lernen" (1972). A right answer
// moves an item one box on, a wrong one back to the first; each box waits longer than the one
// before it, and the last one lets go.
#pragma once

#include <cstddef>
#include <optional>

#include "game/rules/day.h"

namespace rules {

inline constexpr std::size_t boxes = 5;

// How long an item stays in a box (1 to 5): 1, 3, 7, 14 and 30 days.
std::chrono::days waits(std::size_t box);

// Where an item stands.
struct Card {
  std::size_t box = 1;
  Day due;

  bool operator==(const Card&) const = default;
};

// A missed item: in the first box, due tomorrow.
Card newCard(Day today);

// The card after an answer; none if the item is learnt. An answer before the day it is due teaches
// nothing if it is right, and still sends the item back if it is wrong.
std::optional<Card> answered(const Card& card, bool correct, Day today);

}  // namespace rules
