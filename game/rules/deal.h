// Which items of a pack a round asks, in what order, with which option where: all by the seed.
#pragma once

#include <cstddef>
#include <vector>

#include "game/rules/round_settings.h"
#include "questions/pack.h"

namespace rules {

// One item as it is asked.
struct Asked {
  std::size_t item = 0;              // index into the pack's items
  std::vector<std::size_t> options;  // options[place on screen] = index into the item's options

  bool operator==(const Asked&) const = default;
};

// Chooses among these items of the pack (indices). Two items proved by the same sentence are not
// asked together while others are left, since one verdict would give the other away; kinds are
// spread evenly.
std::vector<Asked> deal(const questions::Pack& pack, const RoundSettings& settings,
                        const std::vector<std::size_t>& items);

}  // namespace rules
