// A round as the history keeps it: by the ids of its items, so that it goes on where it was even if
// the pack's items stand elsewhere by then.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "game/rules/day.h"
#include "game/rules/round.h"
#include "questions/pack.h"

namespace rules {

// What is kept of a round besides its responses.
struct RoundHead {
  Day day;           // on which it was begun
  std::string mode;  // a mode's name
  std::string packId;
  std::string packTitle;
  std::string packFile;  // where to load it from again; empty if it was made on the spot
  std::vector<std::string> players;
  RoundSettings settings;
  std::vector<std::size_t> emblems = {};  // of the players, where they are teams

  bool operator==(const RoundHead&) const = default;
};

// An item as it was dealt, by its id, which is stable while indices are not.
struct DealtItem {
  std::string id;
  std::vector<std::size_t> options;

  bool operator==(const DealtItem&) const = default;
};

struct KeptRound {
  std::int64_t id = 0;
  RoundHead head;
  std::vector<DealtItem> dealt;
  std::vector<Response> responses;  // item: index into dealt
  bool finished = false;

  bool operator==(const KeptRound&) const = default;
};

// The round as it goes on; none if the pack does not hold its items any more, or holds them with
// other options.
std::optional<Round> resumed(const questions::Pack& pack, const KeptRound& kept);

}  // namespace rules
