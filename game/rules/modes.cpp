#include "game/rules/modes.h"

#include <algorithm>

namespace rules {
namespace {

constexpr std::size_t everyItem = static_cast<std::size_t>(-1);
constexpr Lifelines all = {.half = true, .paragraph = true, .skip = true};
constexpr Lifelines none = {};

}  // namespace

const std::vector<Mode>& modes() {
  static const std::vector<Mode> table = {
      {"classic",
       "Classic round",
       "Ten items, with the timer and the scoring of your choice.",
       {.count = 10, .secondsPerItem = 20},
       all},
      {"fact_check",
       "Fact check",
       "Does the claim hold? If not, point at what was altered.",
       {.count = 10, .claimsOnly = true, .scoring = Scoring::Confidence},
       none},
      {"blitz",
       "Blitz",
       "As many as you can before the time is up.",
       {.count = everyItem, .secondsPerRound = 60},
       none},
      {"survival",
       "Survival",
       "Three lives, and the items get harder.",
       {.count = everyItem, .secondsPerItem = 20, .lives = 3, .rising = true},
       all},
      {"teams",
       "Teams",
       "Two to six teams at one keyboard, in turn.",
       {.count = 12, .secondsPerItem = 30, .players = 2},
       none},
      {"buzz",
       "Buzzer",
       "Two to six teams: whoever presses first answers.",
       {.count = 12, .secondsPerItem = 30, .players = 2, .turns = Turns::Buzz},
       none},
      {"review",
       "Review my misses",
       "Missed items, on the day they are due again.",
       {.count = 20},
       none},
      {"today",
       "Today's quiz",
       "Ten items a day, the same for everyone with the same packs.",
       {.count = 10},
       none},
  };
  return table;
}

const Mode* modeNamed(std::string_view name) {
  const auto found = std::find_if(modes().begin(), modes().end(),
                                  [&](const Mode& mode) { return mode.name == name; });
  return found == modes().end() ? nullptr : &*found;
}

}  // namespace rules
