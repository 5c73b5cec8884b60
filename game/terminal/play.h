// A round in a terminal, for screen readers and servers: plain lines, one question at a time.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "game/rules/round.h"
#include "game/terminal/terminal.h"
#include "questions/pack.h"

namespace terminal {

// Told of a round, so that it can be kept.
using Watch = std::function<void(const rules::Round&)>;

struct Table {
  const questions::Pack& pack;
  std::vector<std::string> players;  // one name for each of the round's players
  Watch answered;                    // after each response
  Watch begins = {};                 // before the first item of a round that was not begun before
  rules::Lifelines lifelines = {};   // those that the mode allows
  bool again = true;                 // whether another round is offered after the first
};

// Plays the round, shows its results, and goes on with another or with the missed items as the
// players like, until they leave or the input ends.
void play(Terminal& terminal, const Table& table, rules::Round round);

}  // namespace terminal
