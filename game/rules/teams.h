// What only rounds of several teams need: their colours are the screen's, their turns the Round's.
#pragma once

#include <cstddef>
#include <vector>

#include "game/rules/response.h"
#include "game/rules/round_settings.h"

namespace rules {

inline constexpr std::size_t fewestTeams = 2;
inline constexpr std::size_t mostTeams = 6;

// What a team with these points may stake on the last item at most: all it has, and always as much
// as one item is worth, so that nobody is out of the game.
int highestWager(int points, const RoundSettings& settings);

// One team's place on the scoreboard; teams with equal points share a rank.
struct Standing {
  std::size_t player = 0;
  std::size_t rank = 1;
  int points = 0;

  bool operator==(const Standing&) const = default;
};

// The best first; equal ones in the order of the teams.
std::vector<Standing> standings(const std::vector<Response>& responses,
                                const RoundSettings& settings);

}  // namespace rules
