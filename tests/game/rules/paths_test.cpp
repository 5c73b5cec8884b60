#include "game/rules/paths.h"

#include <map>

#include "tests/catch.h"

namespace {

std::optional<rules::Paths> paths(const std::map<std::string, std::string>& variables) {
  return rules::pathsOf([&](const std::string& name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional(found->second);
  });
}

}  // namespace

TEST_CASE("files go where XDG says, else under the home", "[rules]") {
  const rules::Paths atHome = {
      "/ada/.config/hearsay/settings.json",       "/ada/.local/share/hearsay/packs",
      "/ada/.local/state/hearsay/history.sqlite", "/ada/.local/state/hearsay/autosaves",
      "/ada/.local/share/hearsay/results",        "/ada/.cache/hearsay/shelf.json"};
  CHECK(paths({{"HOME", "/ada"}}) == atHome);
  CHECK(paths({{"HOME", "/ada"}, {"XDG_CONFIG_HOME", ""}, {"XDG_STATE_HOME", "here"}}) == atHome);
  rules::Paths moved = atHome;
  moved.packs = "/data/hearsay/packs";
  moved.results = "/data/hearsay/results";
  CHECK(paths({{"HOME", "/ada"}, {"XDG_DATA_HOME", "/data"}}) == moved);
  CHECK(paths({{"XDG_CONFIG_HOME", "/c"}, {"XDG_DATA_HOME", "/d"}, {"XDG_STATE_HOME", "/s"}})
            .has_value());
  CHECK_FALSE(paths({}).has_value());
  CHECK_FALSE(paths({{"HOME", "ada"}}).has_value());
}
