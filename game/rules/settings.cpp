#include "game/rules/settings.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <optional>
#include <system_error>

#include "game/rules/modes.h"
#include "game/rules/set_aside.h"
#include "questions/carriers/file.h"
#include "questions/error.h"

namespace rules {

using Json = nlohmann::ordered_json;

static void to_json(Json& json, const Team& team) {
  json = {{"name", team.name}, {"emblem", team.emblem}};
}

// A name alone is a team too.
static void from_json(const Json& json, Team& team) {
  if (json.is_string()) {
    json.get_to(team.name);
    return;
  }
  json.at("name").get_to(team.name);
  json.at("emblem").get_to(team.emblem);
}

namespace {

namespace fs = std::filesystem;

constexpr const char* shades[] = {"system", "light", "dark"};

// Takes values out of a settings object, and keeps what is wrong with them.
class Reader {
 public:
  Reader(const Json& json, const fs::path& file, std::vector<std::string>& messages)
      : json_(json), file_(file), messages_(messages) {}

  // The value is taken if it has the right type and fits.
  template <typename T, typename Fits>
  void take(const char* name, T& value, Fits fits, const std::string& range) {
    if (!json_.contains(name)) return;
    try {
      T read = json_.at(name).get<T>();
      if (fits(read)) {
        value = std::move(read);
        return;
      }
    } catch (const Json::exception&) {
      // told below, as for a value out of range
    }
    tell(name, "must be " + range);
  }

  void take(const char* name, bool& value) {
    take(
        name, value, [](bool) { return true; }, "true or false");
  }

  void take(const char* name, double& value, double least, double most, const char* range) {
    take(
        name, value, [=](double v) { return v >= least && v <= most; }, range);
  }

  void tell(const std::string& name, const std::string& what) {
    messages_.push_back(
        questions::located({file_.string()}, "\"" + name + "\" " + what + "; the default is used"));
  }

  const Json& json() const { return json_; }

 private:
  const Json& json_;
  const fs::path& file_;
  std::vector<std::string>& messages_;
};

void takeShade(Reader& reader, Settings& settings) {
  std::string name = shades[static_cast<std::size_t>(settings.shade)];
  const auto at = [](const std::string& shade) {
    return std::find(std::begin(shades), std::end(shades), shade) - std::begin(shades);
  };
  reader.take(
      "shade", name, [&](const std::string& s) { return at(s) < 3; },
      "\"system\", \"light\" or \"dark\"");
  settings.shade = static_cast<Shade>(at(name));
}

void takeRound(Reader& reader, Settings& settings) {
  if (!reader.json().contains("round")) return;
  try {
    settings.round = roundSettingsOf(reader.json().at("round").dump());
  } catch (const questions::Error& error) {
    reader.tell("round", std::string("cannot be used: ") + error.what());
  }
}

Settings settingsOf(Reader& reader) {
  Settings settings;
  takeShade(reader, settings);
  reader.take("text_scale", settings.textScale, 1, 2, "a number from 1 to 2");
  reader.take("reading_face", settings.readingFace);
  reader.take("reduced_motion", settings.reducedMotion);
  reader.take("volume", settings.volume, 0, 1, "a number from 0 to 1");
  reader.take("read_aloud", settings.readAloud);
  reader.take(
      "language", settings.language, [](const std::string& l) { return l.size() <= 8; },
      "a language's short name");
  reader.take("timers", settings.timers);
  reader.take("time_factor", settings.timeFactor, 1, 5, "a number from 1 to 5");
  reader.take(
      "mode", settings.mode, [](const std::string& mode) { return modeNamed(mode) != nullptr; },
      "a mode's name");
  reader.take(
      "teams", settings.teams,
      [](const std::vector<Team>& teams) {
        return teams.size() >= fewestTeams && teams.size() <= mostTeams;
      },
      "two to six teams, each with a name and an emblem");
  settings.teams = fielded(settings.teams, settings.teams.size());
  takeRound(reader, settings);
  return settings;
}

// The file's bytes; none if there is no file.
std::optional<std::string> bytesOf(const fs::path& file) {
  std::error_code error;
  if (!fs::exists(file, error)) return std::nullopt;
  return questions::carriers::readFile(file.string());
}

Json objectOf(const fs::path& file) {
  const std::optional<std::string> bytes = bytesOf(file);
  return bytes ? Json::parse(*bytes, nullptr, false) : Json::object();
}

std::string movedAside(const fs::path& file) {
  const fs::path aside = setAside(file);
  return questions::located({file.string()},
                            "is no settings file; it was moved to " + aside.string());
}

}  // namespace

RoundSettings withTimers(RoundSettings round, const Settings& settings) {
  if (!settings.timers) round.secondsPerItem.reset();
  if (round.secondsPerItem) *round.secondsPerItem *= settings.timeFactor;
  if (round.secondsPerRound) *round.secondsPerRound *= settings.timeFactor;
  return round;
}

LoadedSettings loadSettings(const fs::path& file) {
  LoadedSettings loaded;
  try {
    const Json json = objectOf(file);
    Reader reader(json, file, loaded.messages);
    if (json.is_object())
      loaded.settings = settingsOf(reader);
    else
      loaded.messages.push_back(movedAside(file) + " and the defaults are used");
  } catch (const questions::Error& error) {
    loaded.messages.push_back(error.what() + std::string("; the defaults are used"));
  }
  return loaded;
}

std::vector<std::string> saveSettings(const Settings& settings, const fs::path& file) {
  std::vector<std::string> messages;
  Json json = objectOf(file);
  if (!json.is_object()) {
    messages.push_back(movedAside(file) + " and a new one was written");
    json = Json::object();
  }
  json["shade"] = shades[static_cast<std::size_t>(settings.shade)];
  json["text_scale"] = settings.textScale;
  json["reading_face"] = settings.readingFace;
  json["reduced_motion"] = settings.reducedMotion;
  json["volume"] = settings.volume;
  json["read_aloud"] = settings.readAloud;
  json["language"] = settings.language;
  json["timers"] = settings.timers;
  json["time_factor"] = settings.timeFactor;
  json["mode"] = settings.mode;
  json["teams"] = settings.teams;
  json["round"] = Json::parse(toJson(settings.round));
  std::error_code error;
  fs::create_directories(file.parent_path(), error);
  questions::carriers::replaceFile(file.string(),
                                   json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n");
  return messages;
}

}  // namespace rules
