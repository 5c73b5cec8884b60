// A round as it is played from screen to screen, with the pack that it asks from.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/rules/round.h"
#include "questions/pack.h"

namespace screens {

struct Play {
  std::shared_ptr<const questions::Pack> pack;
  rules::Round round;
  std::string mode = "classic";                 // by name, see rules::modes()
  std::vector<std::string> players = {"You"};   // in the order of Response::player
  std::filesystem::path packFile;               // empty if the pack was made in this session
  std::int64_t kept = 0;                        // what the history knows it by; 0: it does not
  std::vector<std::size_t> emblems = {};        // of the players, where they are teams
  std::vector<std::optional<int>> stakes = {};  // of the teams, on the item that they wager on

  bool inTeams() const { return players.size() > 1; }
  const questions::Item& item(std::size_t index) const { return pack->items[index]; }
};

}  // namespace screens
