#include "game/rules/round_settings.h"

#include "game/rules/modes.h"
#include "questions/error.h"
#include "tests/catch.h"

using rules::RoundSettings;

TEST_CASE("the settings of every mode come back from JSON", "[rules]") {
  for (const rules::Mode& mode : rules::modes())
    CHECK(rules::roundSettingsOf(rules::toJson(mode.settings)) == mode.settings);
  const RoundSettings unusual = {.count = 0,
                                 .seed = 4294967295U,
                                 .secondsPerItem = 0.5,
                                 .lives = 9,
                                 .sensitive = false,
                                 .scoring = rules::Scoring::Speed,
                                 .streakBonus = false,
                                 .players = 6,
                                 .turns = rules::Turns::Buzz,
                                 .steals = true,
                                 .finalWager = true,
                                 .parts = 3};
  CHECK(rules::roundSettingsOf(rules::toJson(unusual)) == unusual);
}

TEST_CASE("what is not said takes its default, what is not known is passed over", "[rules]") {
  CHECK(rules::roundSettingsOf("{}") == RoundSettings{});
  CHECK(rules::roundSettingsOf(R"({"colour": "red", "count": 3})") == RoundSettings{.count = 3});
}

TEST_CASE("values that no round can have are refused", "[rules]") {
  for (const char* json :
       {"", "[]", "3", "{\"count\"", R"({"count": -1})", R"({"count": "ten"})", R"({"count": 1.5})",
        R"({"seconds_per_item": 0})", R"({"seconds_per_item": -3})",
        R"({"seconds_per_item": 1e300})", R"({"seconds_per_round": true})", R"({"players": 0})",
        R"({"players": 7})", R"({"steals": "yes"})", R"({"parts": 0})", R"({"seed": null})"})
    CHECK_THROWS_AS(rules::roundSettingsOf(json), questions::Error);
}
