#include "game/rules/settings.h"

#include <nlohmann/json.hpp>

#include "questions/error.h"
#include "tests/catch.h"
#include "tests/scratch_folder.h"

using rules::Settings;

TEST_CASE("settings come back as they were saved", "[rules]") {
  const tests::ScratchFolder folder;
  const auto file = folder / "new/settings.json";
  Settings settings;
  settings.shade = rules::Shade::Dark;
  settings.textScale = 1.75;
  settings.readingFace = true;
  settings.volume = 0;
  settings.language = "fr";
  settings.timers = false;
  settings.timeFactor = 2.5;
  settings.mode = "blitz";
  settings.round = {.count = 5, .secondsPerItem = 30, .scoring = rules::Scoring::Confidence};
  settings.teams = {{"Ärzte", 2}, {"Büro", 0}, {"", 5}};
  rules::saveSettings(settings, file);
  const rules::LoadedSettings loaded = rules::loadSettings(file);
  CHECK(loaded.settings == settings);
  CHECK(loaded.messages.empty());
}

TEST_CASE("without a file the defaults hold, and nothing is said", "[rules]") {
  const tests::ScratchFolder folder;
  const rules::LoadedSettings loaded = rules::loadSettings(folder / "settings.json");
  CHECK(loaded.settings == Settings{});
  CHECK(loaded.messages.empty());
}

TEST_CASE("one bad value costs only itself", "[rules]") {
  struct Row {
    std::string json;
    std::string message;
  };
  const std::vector<Row> rows = {
      {R"({"text_scale": 9})", "\"text_scale\" must be a number from 1 to 2"},
      {R"({"text_scale": "big"})", "\"text_scale\" must be a number from 1 to 2"},
      {R"({"volume": -0.1})", "\"volume\" must be a number from 0 to 1"},
      {R"({"timers": 1})", "\"timers\" must be true or false"},
      {R"({"shade": "pink"})", "\"shade\" must be \"system\", \"light\" or \"dark\""},
      {R"({"mode": "golf"})", "\"mode\" must be a mode's name"},
      {R"({"teams": ["A"]})", "\"teams\" must be two to six teams"},
      {R"({"round": {"players": 99}})", "\"round\" cannot be used"},
      {R"({"round": 7})", "\"round\" cannot be used"},
  };
  for (const Row& row : rows) {
    const tests::ScratchFolder folder;
    const auto file = folder / "settings.json";
    tests::writeText(file,
                     row.json.substr(0, row.json.size() - 1) + R"(, "reduced_motion": true})");
    const rules::LoadedSettings loaded = rules::loadSettings(file);
    Settings expected;
    expected.reducedMotion = true;
    CHECK(loaded.settings == expected);
    REQUIRE(loaded.messages.size() == 1);
    INFO(loaded.messages[0]);
    CHECK(loaded.messages[0].find(row.message) != std::string::npos);
    CHECK(loaded.messages[0].starts_with(file.string() + ": "));
  }
}

TEST_CASE("a broken file is set aside with a message", "[rules]") {
  for (const char* bytes : {"", "{\"text_scale\": 1.5", "[1]", "\xff\xfe", "null"}) {
    const tests::ScratchFolder folder;
    const auto file = folder / "settings.json";
    tests::writeText(file, bytes);
    const rules::LoadedSettings loaded = rules::loadSettings(file);
    CHECK(loaded.settings == Settings{});
    REQUIRE(loaded.messages.size() == 1);
    CHECK(loaded.messages[0].find(file.string() + ".broken-1") != std::string::npos);
    CHECK(tests::readText(folder / "settings.json.broken-1") == bytes);
    CHECK_FALSE(std::filesystem::exists(file));
    tests::writeText(file, bytes);
    rules::loadSettings(file);
    CHECK(std::filesystem::exists(folder / "settings.json.broken-2"));
  }
}

TEST_CASE("a folder in the file's place does not stop the game", "[rules]") {
  const tests::ScratchFolder folder;
  std::filesystem::create_directory(folder / "settings.json");
  const rules::LoadedSettings loaded = rules::loadSettings(folder / "settings.json");
  CHECK(loaded.settings == Settings{});
  CHECK(loaded.messages.size() == 1);
  CHECK_THROWS_AS(rules::saveSettings({}, folder / "settings.json"), questions::Error);
}

TEST_CASE("what another version keeps in the file stays", "[rules]") {
  const tests::ScratchFolder folder;
  const auto file = folder / "settings.json";
  tests::writeText(file, R"({"gamepad": {"swap": true}, "volume": 0.2})");
  rules::saveSettings({}, file);
  const auto json = nlohmann::json::parse(tests::readText(file));
  CHECK(json["gamepad"]["swap"] == true);
  CHECK(json["volume"] == 0.7);
}

TEST_CASE("timers are stretched or off", "[rules]") {
  const rules::RoundSettings round = {.secondsPerItem = 20, .secondsPerRound = 60};
  Settings settings;
  CHECK(rules::withTimers(round, settings) == round);
  settings.timeFactor = 1.5;
  CHECK(rules::withTimers(round, settings).secondsPerItem == 30.0);
  CHECK(rules::withTimers(round, settings).secondsPerRound == 90.0);
  settings.timers = false;
  CHECK_FALSE(rules::withTimers(round, settings).secondsPerItem.has_value());
  CHECK(rules::withTimers(round, settings).secondsPerRound == 90.0);
}
