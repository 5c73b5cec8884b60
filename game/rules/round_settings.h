// What a round is to be like. A mode of the game is nothing but a value of this type.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rules {

enum class Scoring { Accuracy, Speed, Confidence };

// Who answers when several teams play.
enum class Turns {
  Alternate,  // the teams take items in turn
  Buzz,       // whoever presses first
};

struct RoundSettings {
  std::size_t count = 10;  // items asked at most
  std::uint32_t seed = 1;
  std::optional<double> secondsPerItem;   // no timer if absent
  std::optional<double> secondsPerRound;  // blitz: how long all answers together may take
  std::size_t lives = 0;                  // survival: wrong answers that end the round; 0: none do
  bool rising = false;                    // from the easiest of the chosen items to the hardest
  bool claimsOnly = false;                // fact check: only items that are claims
  bool sensitive = true;                  // whether items marked sensitive may be asked
  Scoring scoring = Scoring::Accuracy;
  bool streakBonus = true;  // only with Scoring::Speed
  std::size_t players = 1;  // teams at one keyboard, or 1
  Turns turns = Turns::Alternate;
  bool steals = false;      // Turns::Alternate: a wrong answer opens the item to the other teams
  bool finalWager = false;  // the last item is answered by every team, each staking points on it
  std::size_t parts = 1;    // of a team round, with a scoreboard between them

  bool operator==(const RoundSettings&) const = default;
};

// As a JSON object. Reading passes over names that it does not know, and takes the default for what
// is not said; it throws questions::Error for values that no round can have.
std::string toJson(const RoundSettings& settings);
RoundSettings roundSettingsOf(std::string_view json);

}  // namespace rules
