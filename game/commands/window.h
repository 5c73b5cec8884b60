// The game in a window, as far as this program was built with one.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "game/rules/day.h"
#include "game/rules/modes.h"
#include "questions/pack.h"

namespace commands {

// What the window opens with.
struct Game {
  std::vector<std::filesystem::path> shelf;  // pack files to choose from
  std::vector<questions::Pack> packs;        // packs already read; a single one is played at once
  std::optional<rules::Mode> mode;           // to begin with; none: as the player last chose
  std::vector<std::string> teams;            // their names, if they were given
  std::uint32_t seed = 1;                    // of the first round
  rules::Day today{};                        // where the player is
};

// Why no window can be shown, as one line; empty if one can.
std::string windowFault();

// Shows the game until the player leaves it. Only if there is no windowFault().
void showGame(const Game& game);

}  // namespace commands
