// The table of modes. A mode is settings to start from and the lifelines it allows; one engine
// plays them all.
#pragma once

#include <string_view>
#include <vector>

#include "game/rules/response.h"
#include "game/rules/round_settings.h"

namespace rules {

struct Mode {
  std::string_view name;   // "fact_check": in files and on the command line
  std::string_view title;  // "Fact check"
  std::string_view about;  // one sentence for the player
  RoundSettings settings;
  Lifelines lifelines;  // those the mode allows
};

// Every mode, in the order in which they are offered.
const std::vector<Mode>& modes();

// The mode of this name; null if there is none.
const Mode* modeNamed(std::string_view name);

}  // namespace rules
