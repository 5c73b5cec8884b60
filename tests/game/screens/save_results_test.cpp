// The results in pictures, and as files: by keys alone and by the mouse alone.
#include <filesystem>
#include <fstream>
#include <sstream>

#include "game/screens/report_page.h"
#include "game/screens/result_card.h"
#include "game/screens/round_charts.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

using view::Key;
namespace fs = std::filesystem;

namespace {

// Four items, of which one is right, after 1, 2, 3 and 4 seconds; two teams in turn.
screens::Played played(std::size_t players = 1) {
  questions::Pack pack = tests::samplePack(4);
  pack.title = "A/B: <bridges> & \"towns\"";
  pack.items[1].kind = "who_said";
  rules::RoundSettings settings;
  settings.players = players;
  auto play = std::make_shared<screens::Play>(
      screens::Play{std::make_shared<const questions::Pack>(pack), rules::Round(pack, settings)});
  if (players > 1) play->players = {"Reds & Co.", "Blues"};
  double seconds = 0;
  while (!play->round.finished()) {
    const rules::Asked& asked = play->round.current();
    std::size_t place = 0;
    while (asked.options[place] != (asked.item == 1 ? 1u : 0u)) ++place;
    play->round.answer(
        {.place = place, .seconds = ++seconds, .player = play->round.open().front()});
  }
  return play;
}

std::string contentOf(const fs::path& file) {
  std::ostringstream content;
  content << std::ifstream(file, std::ios::binary).rdbuf();
  return content.str();
}

}  // namespace

TEST_CASE("the charts of a round say what happened in it") {
  const screens::Played play = played();
  Desk desk;
  const view::BarChart kinds = screens::accuracyByKind(desk.context.words, *play);
  REQUIRE(kinds.rows.size() == 2);
  CHECK(kinds.rows[0].label == "Who said it");
  CHECK(kinds.rows[0].value == "1 of 1 right");
  CHECK(kinds.rows[1].value == "0 of 3 right");
  const view::Theme theme = view::themeFor({1280, 720}, {});
  const view::ColumnChart seconds = screens::secondsByItem(desk.context.words, theme, *play);
  REQUIRE(seconds.columns.size() == 4);
  CHECK(seconds.columns[2].value == 3);
  CHECK(seconds.top == "4\u00a0s");
  std::size_t full = 0;
  for (const auto& column : seconds.columns) full += column.full ? 1 : 0;
  CHECK(full == 1);
  const view::LineChart points = screens::pointsOverRound(desk.context.words, theme, *play);
  REQUIRE(points.lines.size() == 1);
  CHECK(points.lines[0].values.size() == 5);
  CHECK(points.lines[0].values.front() == 0);
  CHECK(points.lines[0].values.back() == 1);
  CHECK(screens::pointsOverRound(desk.context.words, theme, *played(2)).lines.size() == 2);
}

TEST_CASE("results are saved by keys alone: tables, a page and a picture, none over another") {
  const tests::ScratchFolder folder;
  Desk desk;
  desk.context.today = *rules::dayOf("2025-12-03");
  desk.context.resultsFolder = folder / "results";
  desk.open(screens::results(desk.context, played()));
  desk.wait(0.3);
  desk.type("s");
  CHECK(desk.shows("Save the results"));
  for (int i = 0; i < 2; ++i) {
    desk.press(Key::Enter);
    desk.press(Key::Tab);
    desk.press(Key::Enter);
    desk.press(Key::Tab);
    desk.press(Key::Enter);
    for (int back = 0; back < 2; ++back) desk.press(Key::Tab, true);
  }
  CHECK(desk.shows("Saved: " + (folder / "results").string()));
  const std::string name = "2025-12-03 A B   bridges  &  towns ";
  for (const char* end : {".csv", "-players.csv", ".html", ".png", " 2.csv", " 2.html", " 2.png"}) {
    INFO(name << end);
    CHECK(fs::exists(folder / "results" / (name + end)));
  }
  CHECK(contentOf(folder / "results" / (name + ".png")).substr(1, 3) == "PNG");
  CHECK(contentOf(folder / "results" / (name + ".csv")).substr(0, 8) == "id,kind,");
  desk.press(Key::Escape);
  CHECK(desk.shows("of 4 right"));
}

TEST_CASE("a folder that cannot be written is told, by the mouse alone") {
  const tests::ScratchFolder folder;
  std::ofstream(folder / "file") << "no folder";
  Desk desk;
  desk.context.resultsFolder = folder / "file" / "results";
  desk.open(screens::results(desk.context, played()));
  desk.click("Save");
  desk.click("A picture");
  CHECK(desk.shows("Not saved: "));
  desk.click("Back");
  CHECK(desk.shows("of 4 right"));
  desk.context.resultsFolder.clear();
  desk.click("Save");
  desk.click("Tables");
  CHECK(desk.shows("Not saved: there is no folder for it"));
}

TEST_CASE("the page to print holds every item with its key and its evidence, and no raw text") {
  Desk desk;
  const std::string page = screens::reportPage(desk.context.words, *played(2), "3 December 2025");
  CHECK(page.find("<title>A/B: &lt;bridges&gt; &amp; &quot;towns&quot;</title>") !=
        std::string::npos);
  CHECK(page.find("<bridges>") == std::string::npos);
  CHECK(page.find("Reds &amp; Co.: Ada") != std::string::npos);
  CHECK(page.find("<mark>Berit</mark> opened the bridge in round 0.") != std::string::npos);
  CHECK(page.find("A bridge opens · Lerre Post · 2 May 2025") != std::string::npos);
  CHECK(page.find("Key: Berit") != std::string::npos);
  for (const char* outside : {"http", "src=", "@import", "url("})
    CHECK(page.find(outside) == std::string::npos);
}

TEST_CASE("no text leaves the card or its box") {
  for (const std::size_t players : {1u, 2u}) {
    RecordingCanvas canvas(testTypesetter(), screens::cardSize);
    const screens::Played play = played(players);
    if (players > 1) {
      play->players.assign(6, std::string(90, 'W'));
      questions::Pack pack = *play->pack;
      pack.title = std::string(300, 'm') + " " + std::string(300, 'm');
      play->pack = std::make_shared<const questions::Pack>(pack);
    }
    Desk desk;
    screens::drawResultCard(
        canvas, {screens::cardSize, view::themeFor(screens::cardSize, {}), testTypesetter()},
        desk.context.words, *play, "3 December 2025");
    CHECK(canvas.faults() == std::vector<std::string>{});
  }
}
