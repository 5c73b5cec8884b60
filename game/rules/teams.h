// What only rounds of several teams need: emblems, stakes, parts and standings. Whose turn it is,
// is the Round's business.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "game/rules/response.h"
#include "game/rules/round_settings.h"

namespace rules {

inline constexpr std::size_t fewestTeams = 2;
inline constexpr std::size_t mostTeams = 6;

// A team plays under an emblem: a colour, a shape and a letter, which is also the key that it
// buzzes with. The letters lie far apart on the keyboard and choose no option.
struct Emblem {
  const char* name;  // of its colour
  char key;
};
inline constexpr std::array<Emblem, mostTeams> emblems = {{{"blue", 'q'},
                                                           {"amber", 'p'},
                                                           {"green", 'z'},
                                                           {"plum", 'm'},
                                                           {"olive", 't'},
                                                           {"violet", 'v'}}};

struct Team {
  std::string name;  // empty: as its emblem
  std::size_t emblem = 0;

  bool operator==(const Team&) const = default;
};

// As many teams as wanted: those given, then teams without a name. No two have the same emblem.
std::vector<Team> fielded(std::vector<Team> teams, std::size_t count);

// How long a team that has buzzed may take to answer; none where the items have no time.
std::optional<double> secondsToAnswer(const RoundSettings& settings);

// Which part of a round, from 0, the item at this position belongs to. Where the teams take turns,
// each has had as many as the others at the end of a part.
std::size_t partOf(std::size_t position, std::size_t items, const RoundSettings& settings);

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
