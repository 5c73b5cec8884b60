// Today's quiz and the review of what was missed, from the front page.
#include "game/screens/anthology.h"

#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/game/view/paper_clip.h"
#include "tests/scratch_folder.h"

using view::Key;

namespace {

void playOn(Desk& desk, int items, const char* option) {
  for (int i = 0; i < items; ++i) {
    desk.wait(0.6);
    desk.click(option);
    desk.wait(0.5);
    desk.press(Key::Enter);
  }
}

}  // namespace

TEST_CASE("today's quiz is played once a day") {
  const tests::ScratchFolder folder;
  rules::History history(folder / "history.sqlite");
  Desk desk;
  desk.context.history = &history;
  desk.context.today = *rules::dayOf("2025-12-03");
  desk.library.add(tests::samplePack(4));
  desk.open(screens::title(desk.context));
  desk.wait(0.1);
  desk.click("Today’s quiz");
  CHECK(desk.shows("Item 1 of 4"));
  playOn(desk, 4, "Berit");
  CHECK(desk.shows("4 of 4 right"));
  CHECK(desk.shows("Today’s quiz, 3 December 2025"));
  desk.press(Key::Escape);
  desk.wait(0.1);
  CHECK_FALSE(desk.shows("Today’s quiz"));
  desk.context.today = *rules::dayOf("2025-12-04");
  CHECK(screens::todayIsOpen(desk.context));
}

TEST_CASE("the result of today's quiz is copied as text, and the quiz not played again") {
  const tests::ScratchFolder folder;
  rules::History history(folder / "history.sqlite");
  const questions::Pack pack = tests::samplePack(2);
  rules::Round yesterday(pack, rules::RoundSettings{});
  const rules::Day today = *rules::dayOf("2025-12-03");
  const rules::Day before = today - std::chrono::days(1);
  const auto kept = history.begin({before, "today", "", "", "", {"You"}, {}}, pack, yesterday);
  while (!yesterday.finished()) yesterday.answer({.place = 0});
  history.keep(kept, pack, yesterday, before);
  PaperClip clip;
  Desk desk;
  desk.context.history = &history;
  desk.context.today = today;
  desk.context.clipboard = &clip;
  desk.library.add(pack);
  desk.open(screens::title(desk.context));
  desk.wait(0.1);
  desk.click("Today’s quiz");
  playOn(desk, 1, "Berit");
  playOn(desk, 1, "Ada");
  CHECK(desk.shows("1 of 2 right"));
  CHECK_FALSE(desk.shows("Play again"));
  struct Row {
    const char* name;
    void (*copy)(Desk&);
  };
  for (const Row& row : {Row{"mouse", [](Desk& d) { d.click("Copy the result"); }},
                         Row{"letter", [](Desk& d) { d.type("c"); }},
                         Row{"enter", [](Desk& d) { d.press(Key::Enter); }}}) {
    INFO(row.name);
    clip.words.clear();
    row.copy(desk);
    CHECK(clip.words == "Hearsay, 3 December 2025: 1 of 2\n●○\n2 days in a row\n");
    CHECK(desk.shows("Copied"));
  }
  desk.click("Replay the 1 missed");
  desk.wait(0.5);
  CHECK(desk.shows("Item 1 of 1"));
  CHECK(history.rounds(1).front().head.mode == "classic");
}

TEST_CASE("missed items come back when they are due") {
  const tests::ScratchFolder folder;
  rules::History history(folder / "history.sqlite");
  Desk desk;
  desk.context.history = &history;
  desk.context.today = *rules::dayOf("2025-12-03");
  desk.library.add(tests::samplePack(3));
  desk.open(screens::title(desk.context));
  CHECK_FALSE(desk.shows("Review"));
  desk.click("Play");
  desk.press(Key::Enter);
  desk.press(Key::Enter);
  playOn(desk, 3, "Ada");
  desk.press(Key::Escape);
  desk.context.today = *rules::dayOf("2025-12-04");
  desk.open(screens::title(desk.context));
  desk.wait(0.1);
  desk.click("Review 3 misses");
  CHECK(desk.shows("Item 1 of 3"));
  playOn(desk, 3, "Berit");
  CHECK(desk.shows("3 of 3 right"));
  CHECK(screens::dueToday(desk.context) == 0);
}
