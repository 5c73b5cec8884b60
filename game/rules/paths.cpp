#include "game/rules/paths.h"

#include <cstdlib>

namespace rules {
namespace {

namespace fs = std::filesystem;
using Environment = std::function<std::optional<std::string>(const std::string&)>;

std::optional<fs::path> folder(const Environment& environment, const std::string& variable,
                               const fs::path& underHome) {
  const std::optional<std::string> set = environment(variable);
  if (set && fs::path(*set).is_absolute()) return fs::path(*set) / "hearsay";
  const std::optional<std::string> home = environment("HOME");
  if (home && fs::path(*home).is_absolute()) return fs::path(*home) / underHome / "hearsay";
  return std::nullopt;
}

}  // namespace

std::optional<Paths> pathsOf(const Environment& environment) {
  const auto config = folder(environment, "XDG_CONFIG_HOME", ".config");
  const auto data = folder(environment, "XDG_DATA_HOME", ".local/share");
  const auto state = folder(environment, "XDG_STATE_HOME", ".local/state");
  const auto cache = folder(environment, "XDG_CACHE_HOME", ".cache");
  if (!config || !data || !state) return std::nullopt;
  return Paths{*config / "settings.json", *data / "packs",
               *state / "history.sqlite", *state / "autosaves",
               *data / "results",         cache ? *cache / "shelf.json" : fs::path()};
}

std::optional<Paths> standardPaths() {
  return pathsOf([](const std::string& variable) -> std::optional<std::string> {
    const char* value = std::getenv(variable.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
  });
}

}  // namespace rules
