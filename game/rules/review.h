// Missed items that are due again.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "game/rules/leitner.h"
#include "questions/pack.h"

namespace rules {

// An item that is due for review. Ids of items are derived from their content, so the pack is only
// where it was met last.
struct DueItem {
  std::string itemId;
  std::string packId;
  Card card;

  bool operator==(const DueItem&) const = default;
};

// The items of the pack that are due, as indices into it.
std::vector<std::size_t> dueItems(const questions::Pack& pack, const std::vector<DueItem>& due);

}  // namespace rules
