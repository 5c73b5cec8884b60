// Points as they count up after an item.
#pragma once

#include <cstddef>

#include "game/screens/play.h"

namespace screens {

// counted: from 0, what the player had before the last item, to 1, what the player has now.
int tally(const Play& play, std::size_t player, float counted = 1);

}  // namespace screens
