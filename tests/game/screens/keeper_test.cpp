// Rounds that are left, cut off and taken up again.
#include "game/screens/keeper.h"

#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

using view::Key;

namespace {

void answerOne(Desk& desk) {
  desk.type("1");
  desk.wait(0.5);
  desk.press(Key::Enter);
}

void startRound(Desk& desk) {
  desk.library.add(tests::samplePack(5));
  desk.open(screens::title(desk.context));
  for (int i = 0; i < 3; ++i) desk.press(Key::Enter);
}

}  // namespace

TEST_CASE("a round that was left waits on the front page, at the item where it was") {
  Desk desk;
  startRound(desk);
  answerOne(desk);
  answerOne(desk);
  desk.press(Key::Escape);
  desk.click("Leave the round");
  CHECK(desk.shows("Continue at item 3"));
  desk.press(Key::Enter);
  CHECK(desk.shows("Item 3 of 5"));
  for (int i = 0; i < 3; ++i) answerOne(desk);
  CHECK(desk.shows("of 5 right"));
  desk.press(Key::Escape);
  CHECK_FALSE(desk.shows("Continue"));
}

TEST_CASE("a new round leaves the waiting one alone until it is left itself") {
  Desk desk;
  startRound(desk);
  answerOne(desk);
  desk.press(Key::Escape);
  desk.click("Leave the round");
  desk.click("Play another");
  desk.press(Key::Enter);
  desk.press(Key::Enter);
  CHECK(desk.shows("Item 1 of 5"));
  REQUIRE(desk.context.waiting);
  CHECK(desk.context.waiting->round.position() == 1);
  desk.press(Key::Escape);
  desk.click("Leave the round");
  CHECK(desk.shows("Continue at item 1"));
  desk.press(Key::Enter);  // whatever had the keyboard before
  CHECK(desk.shows("Item 1 of 5"));
}

TEST_CASE("a round that was cut off with its program goes on in the next one") {
  const tests::ScratchFolder folder;
  const auto today = rules::Day(std::chrono::days(20000));
  {
    rules::History history(folder / "history.sqlite");
    Desk desk;
    desk.context.history = &history;
    desk.context.today = today;
    startRound(desk);
    answerOne(desk);
    desk.press(Key::Escape);
    desk.click("Leave the round");
  }
  rules::History history(folder / "history.sqlite");
  Desk desk;
  desk.context.history = &history;
  desk.context.today = today;
  desk.library.add(tests::samplePack(5));
  screens::takeUp(desk.context);
  desk.open(screens::title(desk.context));
  desk.click("Continue at item 2");
  for (int i = 0; i < 4; ++i) answerOne(desk);
  CHECK(desk.shows("of 5 right"));
  REQUIRE(history.rounds(5).size() == 1);
  CHECK(history.rounds(5)[0].finished);
  CHECK(history.rounds(5)[0].responses.size() == 5);
}

TEST_CASE("a round whose pack is gone waits until the pack is back") {
  const tests::ScratchFolder folder;
  rules::History history(folder / "history.sqlite");
  {
    Desk desk;
    desk.context.history = &history;
    startRound(desk);
    answerOne(desk);
    desk.press(Key::Escape);
    desk.click("Leave the round");
  }
  Desk without;
  without.context.history = &history;
  screens::takeUp(without.context);
  CHECK_FALSE(without.context.waiting);
  Desk with;
  with.context.history = &history;
  with.library.add(tests::samplePack(5));
  screens::takeUp(with.context);
  CHECK(with.context.waiting);
}

TEST_CASE("a fact check over every pack is taken up again, and is nobody's best round") {
  const tests::ScratchFolder folder;
  rules::History history(folder / "history.sqlite");
  questions::Pack other = tests::samplePack(1);
  other.id = "other";
  for (const char* id : {"7", "8"}) other.items.push_back(tests::sampleClaim(id, true));
  for (const bool first : {true, false}) {
    Desk desk;
    desk.context.history = &history;
    for (const questions::Pack& pack : {tests::samplePack(3), other}) desk.library.add(pack);
    if (first) {
      desk.open(screens::setUp(desk.context,
                               std::make_shared<const questions::Pack>(tests::samplePack(3))));
      desk.click("Fact check");
      desk.click("Start");
    } else {
      screens::takeUp(desk.context);
      desk.open(screens::title(desk.context));
      desk.click("Continue at item 2");
    }
    desk.wait(0.6);
    desk.click("True");
    desk.click("Fairly sure");
    desk.wait(0.6);
    if (first) desk.press(Key::Enter);
    if (first) desk.press(Key::Escape);
    if (first) desk.click("Leave the round");
  }
  REQUIRE(history.rounds(5).size() == 1);
  CHECK(history.rounds(5)[0].finished);
  for (const std::string id : {"lerre", "other"}) CHECK_FALSE(history.bestAccuracy(id));
}
