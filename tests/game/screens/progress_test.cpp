// What was played, as the history knows it.
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

using view::Key;

namespace {

// A finished round of this day in which so many items are right.
void keep(rules::History& history, const std::string& day, std::size_t right,
          const std::string& mode = "classic", std::vector<std::string> players = {"You"}) {
  questions::Pack pack = tests::samplePack(4);
  rules::RoundSettings settings;
  settings.players = players.size();
  rules::Round round(pack, settings);
  const auto id = history.begin(
      {*rules::dayOf(day), mode, pack.id, pack.title, "", players, settings}, pack, round);
  while (!round.finished()) {
    const auto& options = round.current().options;
    std::size_t place = 0;
    while ((options[place] == 1) != (round.position() < right)) ++place;
    round.answer({.place = place, .player = round.open().front()});
  }
  history.keep(id, pack, round, *rules::dayOf(day));
}

}  // namespace

TEST_CASE("rounds are told by date, with accuracy, days in a row, best round and misses") {
  const tests::ScratchFolder folder;
  rules::History history(folder / "history.sqlite");
  Desk desk({1280, 1600});
  desk.context.history = &history;
  desk.context.today = *rules::dayOf("2025-12-05");
  desk.open(screens::title(desk.context));
  desk.click("Progress");
  CHECK(desk.shows("No round has been finished yet."));
  desk.press(Key::Escape);
  keep(history, "2025-12-01", 4);
  keep(history, "2025-12-03", 1);
  keep(history, "2025-12-04", 2, "survival");
  keep(history, "2025-12-05", 0, "teams", {"Reds", "Blues"});
  desk.press(Key::Tab);
  desk.press(Key::Tab, true);
  desk.click("Progress");
  CHECK(desk.shows("4 rounds · 58% right · 3 days in a row"));  // 7 of 12; the teams' is theirs
  CHECK(desk.shows("50%"));                                     // of the last own round
  CHECK(desk.shows("100%"));                                    // of the best one
  CHECK(desk.shows("1 December 2025"));
  CHECK(desk.shows("4 December 2025 · Survival"));
  CHECK(desk.shows("Bridges over the Lerre · 2 of 4 right"));
  CHECK(desk.shows("5 December 2025 · Teams"));
  CHECK(desk.shows("Box 1: after 1 day"));
  CHECK(desk.shows("due"));
  desk.click("Back");
  CHECK(desk.shows("What did the article"));
}

TEST_CASE("the progress is reached by keys alone, and not offered where nothing is kept") {
  Desk without;
  without.open(screens::title(without.context));
  CHECK_FALSE(without.shows("Progress"));
  const tests::ScratchFolder folder;
  rules::History history(folder / "history.sqlite");
  Desk desk;
  desk.context.history = &history;
  desk.open(screens::title(desk.context));
  desk.press(Key::Tab);  // past the maker; there is no pack, so no quiz of today
  desk.press(Key::Tab);
  desk.press(Key::Enter);
  CHECK(desk.shows("Your progress"));
}
