#include "game/rules/round_settings.h"

#include <nlohmann/json.hpp>

#include "game/rules/teams.h"
#include "questions/error.h"

namespace rules {

NLOHMANN_JSON_SERIALIZE_ENUM(Scoring, {{Scoring::Accuracy, "accuracy"},
                                       {Scoring::Speed, "speed"},
                                       {Scoring::Confidence, "confidence"}})
NLOHMANN_JSON_SERIALIZE_ENUM(Turns, {{Turns::Alternate, "alternate"}, {Turns::Buzz, "buzz"}})

namespace {

using Json = nlohmann::ordered_json;

constexpr double longestTime = 24 * 60 * 60;  // seconds

[[noreturn]] void refuse(const std::string& name, const std::string& what) {
  throw questions::Error({}, "round settings: \"" + name + "\" " + what);
}

template <typename T>
void take(const Json& json, const char* name, T& value) {
  if (!json.contains(name)) return;
  try {
    json.at(name).get_to(value);
  } catch (const Json::exception&) {
    refuse(name, "has a value of the wrong type");
  }
}

void takeSeconds(const Json& json, const char* name, std::optional<double>& seconds) {
  if (!json.contains(name) || json.at(name).is_null()) return;
  double value = 0;
  take(json, name, value);
  if (!(value > 0 && value <= longestTime)) refuse(name, "must be over 0 and at most a day");
  seconds = value;
}

// Counts are written as they are; a negative or broken number must not become a huge one.
template <typename T>
void takeCount(const Json& json, const char* name, T& count) {
  if (!json.contains(name)) return;
  if (!json.at(name).is_number_unsigned()) refuse(name, "must be a whole number from 0 up");
  take(json, name, count);
}

Json orNull(const std::optional<double>& seconds) {
  return seconds ? Json(*seconds) : Json(nullptr);
}

}  // namespace

std::string toJson(const RoundSettings& settings) {
  const Json json = {{"count", settings.count},
                     {"seed", settings.seed},
                     {"seconds_per_item", orNull(settings.secondsPerItem)},
                     {"seconds_per_round", orNull(settings.secondsPerRound)},
                     {"lives", settings.lives},
                     {"rising", settings.rising},
                     {"claims_only", settings.claimsOnly},
                     {"sensitive", settings.sensitive},
                     {"scoring", settings.scoring},
                     {"streak_bonus", settings.streakBonus},
                     {"players", settings.players},
                     {"turns", settings.turns},
                     {"steals", settings.steals},
                     {"final_wager", settings.finalWager},
                     {"parts", settings.parts}};
  return json.dump();
}

RoundSettings roundSettingsOf(std::string_view text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object()) throw questions::Error({}, "round settings: not a JSON object");
  RoundSettings settings;
  takeCount(json, "count", settings.count);
  takeCount(json, "seed", settings.seed);
  takeSeconds(json, "seconds_per_item", settings.secondsPerItem);
  takeSeconds(json, "seconds_per_round", settings.secondsPerRound);
  takeCount(json, "lives", settings.lives);
  take(json, "rising", settings.rising);
  take(json, "claims_only", settings.claimsOnly);
  take(json, "sensitive", settings.sensitive);
  take(json, "scoring", settings.scoring);
  take(json, "streak_bonus", settings.streakBonus);
  takeCount(json, "players", settings.players);
  take(json, "turns", settings.turns);
  take(json, "steals", settings.steals);
  take(json, "final_wager", settings.finalWager);
  takeCount(json, "parts", settings.parts);
  if (settings.players < 1 || settings.players > mostTeams)
    refuse("players", "must be 1 to " + std::to_string(mostTeams));
  if (settings.parts < 1) refuse("parts", "must be 1 at least");
  return settings;
}

}  // namespace rules
