// A mode of the game in a terminal: the round that it asks for, kept in the history as it goes.
#pragma once

#include <string>
#include <vector>

#include "game/rules/history.h"
#include "game/rules/modes.h"
#include "game/terminal/terminal.h"
#include "questions/pack.h"

namespace terminal {

struct Session {
  std::vector<questions::Pack> packs;  // at least one
  std::string packFile;                // of the pack, where there is only one and it has a file
  rules::Mode mode;                    // its settings as the players wish them
  std::vector<std::string> players;    // as many as the settings say
  rules::History* history = nullptr;   // null: nothing is kept
  bool resumes = true;                 // whether a round that was cut off is offered
  std::string report;  // file that the report replaces after each response; or empty
  rules::Day today;
};

// Offers to go on with a round that was cut off, else begins a new one; plays until the players
// leave.
void play(Terminal& terminal, const Session& session);

}  // namespace terminal
