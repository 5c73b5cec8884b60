#include "game/rules/modes.h"

#include <set>
#include <string>

#include "game/rules/round.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"

TEST_CASE("modes are told apart by name, and found by it", "[rules]") {
  std::set<std::string_view> names;
  for (const rules::Mode& mode : rules::modes()) {
    CHECK(names.insert(mode.name).second);
    CHECK(rules::modeNamed(mode.name) == &mode);
    CHECK_FALSE(mode.title.empty());
    CHECK(mode.about.ends_with("."));
  }
  CHECK(rules::modeNamed("golf") == nullptr);
}

TEST_CASE("every mode gives a round that can be played to its end", "[rules]") {
  questions::Pack pack = tests::samplePack(30);
  for (int i = 0; i < 10; ++i)
    pack.items.push_back(tests::sampleClaim(std::to_string(i), i % 2 == 0));
  for (const rules::Mode& mode : rules::modes()) {
    INFO(mode.name);
    rules::Round round(pack, mode.settings);
    CHECK_FALSE(round.finished());
    for (int i = 0; i < 200 && !round.finished(); ++i)
      round.answer({.place = 0, .seconds = 5, .player = round.open().front()});
    CHECK(round.finished());
  }
}
