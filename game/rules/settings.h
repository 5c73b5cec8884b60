// What a player wishes of the program, kept as JSON between runs.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "game/rules/round_settings.h"
#include "game/rules/teams.h"

namespace rules {

enum class Shade { System, Light, Dark };

struct Settings {
  Shade shade = Shade::System;
  double textScale = 1;      // 1 to 2
  bool readingFace = false;  // a face made for easier reading
  bool reducedMotion = false;
  double volume = 0.7;     // 0 is silent, 1 full
  bool readAloud = false;  // by espeak-ng, where it is installed
  std::string language;    // of the interface, ISO 639-1; empty: by the locale
  bool timers = true;
  double timeFactor = 1;                         // timers are stretched by this, 1 to 5
  std::string mode = "classic";                  // the last one chosen, by name
  RoundSettings round;                           // as last chosen
  std::vector<Team> teams = {{"", 0}, {"", 1}};  // as last set up

  bool operator==(const Settings&) const = default;
};

// The timers of a round as the player wishes them.
RoundSettings withTimers(RoundSettings round, const Settings& settings);

struct LoadedSettings {
  Settings settings;
  std::vector<std::string> messages;  // what could not be used, and what was done about it
};

// The settings of the file, or the defaults if there is none. A value that is out of its range is
// replaced by its default and told of; a file that is no JSON object is set aside and told of.
LoadedSettings loadSettings(const std::filesystem::path& file);

// Writes to a temporary file and renames. What other versions of the program keep in the file
// stays; a file that is no JSON object is set aside, which the messages tell. Throws
// questions::Error.
std::vector<std::string> saveSettings(const Settings& settings, const std::filesystem::path& file);

}  // namespace rules
