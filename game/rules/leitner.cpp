#include "game/rules/leitner.h"

#include <algorithm>
#include <array>

namespace rules {

std::chrono::days waits(std::size_t box) {
  static constexpr std::array<int, boxes> days = {1, 3, 7, 14, 30};
  return std::chrono::days(days[std::clamp<std::size_t>(box, 1, boxes) - 1]);
}

Card newCard(Day today) { return {1, today + waits(1)}; }

std::optional<Card> answered(const Card& card, bool correct, Day today) {
  if (!correct) return newCard(today);
  if (today < card.due) return card;
  if (card.box >= boxes) return std::nullopt;
  return Card{card.box + 1, today + waits(card.box + 1)};
}

}  // namespace rules
