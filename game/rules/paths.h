// Where a player's files are kept, by the XDG Base Directory Specification 0.8.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace rules {

struct Paths {
  std::filesystem::path settings;   // a file under $XDG_CONFIG_HOME
  std::filesystem::path packs;      // a folder under $XDG_DATA_HOME
  std::filesystem::path history;    // a database under $XDG_STATE_HOME
  std::filesystem::path autosaves;  // a folder under $XDG_STATE_HOME
  std::filesystem::path results;    // a folder under $XDG_DATA_HOME
  std::filesystem::path shelf;      // a file under $XDG_CACHE_HOME, empty if there can be none

  bool operator==(const Paths&) const = default;
};

// environment: the value of a variable, none if it is not set. A relative path in a variable is
// passed over, as the specification asks. None if there is no home either.
std::optional<Paths> pathsOf(
    const std::function<std::optional<std::string>(const std::string&)>& environment);

// The paths of this process.
std::optional<Paths> standardPaths();

}  // namespace rules
