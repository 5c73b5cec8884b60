#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"

using view::Key;

namespace {

screens::Packed packed(questions::Pack pack) {
  return std::make_shared<const questions::Pack>(std::move(pack));
}

}  // namespace

TEST_CASE("a round is what was chosen for it") {
  Desk desk;
  desk.open(screens::setUp(desk.context, packed(tests::samplePack(30))));
  for (const char* choice : {"20", "30\u00a0s", "Speed"}) desk.click(choice);
  CHECK(desk.shows("Up to 1,000 points"));
  desk.click("Start");
  CHECK(desk.shows("Item 1 of 20"));
  CHECK(desk.context.wishes.round.count == 20);
  CHECK(desk.context.wishes.round.secondsPerItem == 30.0);
  CHECK(desk.context.wishes.round.scoring == rules::Scoring::Speed);
}

TEST_CASE("choices are reached by the keyboard too, and kept for the next round") {
  Desk desk;
  desk.open(screens::setUp(desk.context, packed(tests::samplePack(30))));
  desk.press(Key::Tab, true);  // back from Start to the last choice, Certainty
  desk.press(Key::Enter);
  CHECK(desk.shows("Say how sure you are"));
  desk.press(Key::Tab);
  desk.press(Key::Enter);
  CHECK(desk.shows("Item 1 of 10"));
  CHECK(desk.context.wishes.round.scoring == rules::Scoring::Confidence);

  Desk again;
  again.context.wishes.round.secondsPerItem = 60;
  again.open(screens::setUp(again.context, packed(tests::samplePack(30))));
  again.press(Key::Enter);
  CHECK(again.context.wishes.round.secondsPerItem == 60.0);
}

TEST_CASE("a small pack offers no more items than it has") {
  Desk desk;
  desk.open(screens::setUp(desk.context, packed(tests::samplePack(7))));
  CHECK(desk.shows("All 7"));
  CHECK_FALSE(desk.shows("10"));
  desk.click("Start");
  CHECK(desk.shows("Item 1 of 7"));
}

TEST_CASE("sensitive items can be left out, and a pack of nothing else says so") {
  questions::Pack pack = tests::samplePack(3);
  Desk desk;
  desk.open(screens::setUp(desk.context, packed(pack)));
  CHECK_FALSE(desk.shows("deaths"));
  for (questions::Item& item : pack.items) item.sensitive = true;
  desk.open(screens::setUp(desk.context, packed(pack)));
  desk.click("deaths");
  desk.click("Start");
  CHECK(desk.shows("Nothing to ask"));
  desk.press(Key::Escape);
  desk.click("deaths");
  desk.click("Start");
  CHECK(desk.shows("Item 1 of 3"));
}

TEST_CASE("a mode opens its own choices, and fact check needs claims") {
  questions::Pack pack = tests::samplePack(12);
  Desk desk;
  desk.open(screens::setUp(desk.context, packed(pack)));
  CHECK_FALSE(desk.shows("Fact check"));
  pack.items.push_back(tests::sampleClaim("3", false));
  desk.open(screens::setUp(desk.context, packed(pack)));
  desk.click("Blitz");
  CHECK(desk.shows("before the time is up"));
  CHECK_FALSE(desk.shows("Scoring"));
  CHECK_FALSE(desk.shows("Items"));
  desk.click("Survival");
  CHECK(desk.shows("Three lives"));
  desk.click("Fact check");
  CHECK_FALSE(desk.shows("Scoring"));
  CHECK(desk.shows("All 1"));
  desk.click("Start");
  CHECK(desk.shows("Item 1 of 1"));
  CHECK(desk.shows("True or false?"));
}

TEST_CASE("where a pack has few claims, those of every pack are asked, and it says so") {
  questions::Pack few = tests::samplePack(3);
  few.items.push_back(tests::sampleClaim("1", false));
  questions::Pack more = tests::samplePack(1);
  more.id = "more";
  for (const char* id : {"2", "3", "4"}) more.items.push_back(tests::sampleClaim(id, true));
  questions::Pack none = tests::samplePack(2);
  none.id = "none";
  Desk desk;
  for (const questions::Pack& pack : {few, more, none}) desk.library.add(pack);
  desk.open(screens::setUp(desk.context, packed(few)));
  desk.click("Fact check");
  CHECK(desk.shows("This pack has 1 claim to check."));
  CHECK_FALSE(desk.shows("All 1"));
  desk.click("This pack");
  CHECK(desk.shows("All 1"));
  desk.click("All packs");
  desk.click("Start");
  CHECK(desk.shows("Item 1 of 4"));
  CHECK(desk.shows("True or false?"));

  desk.open(screens::setUp(desk.context, packed(none)));
  desk.click("Fact check");
  CHECK(desk.shows("This pack has 0 claims to check."));
  desk.click("Start");
  CHECK(desk.shows("Item 1 of 4"));

  desk.open(screens::setUp(desk.context, packed(few)));
  desk.click("Blitz");  // of this pack, unless more is wished
  desk.click("All packs");
  desk.click("Start");
  CHECK(desk.shows("Item 1 of 7"));  // what stands in two packs is asked once

  Desk without;
  for (const char* id : {"one", "two"}) {
    none.id = id;
    without.library.add(none);
  }
  without.open(screens::setUp(without.context, packed(none)));
  without.click("Fact check");
  without.click("Start");
  CHECK(without.shows("None of your packs has a claim"));
  without.press(Key::Enter);
  CHECK(without.shows("Fact check"));
}

TEST_CASE("all claims of a pack become as many as there are of every pack, and back again") {
  struct Row {
    std::size_t claims;
    std::string asked;  // of the counts that are offered, the nearest
  };
  for (const auto& [claims, asked] : {Row{4, "4"}, Row{12, "10"}, Row{21, "20"}}) {
    questions::Pack pack = tests::samplePack(1);
    for (std::size_t i = 0; i < claims; ++i)
      pack.items.push_back(tests::sampleClaim(std::to_string(i), true));
    questions::Pack other = tests::samplePack(2);
    other.id = "other";
    Desk desk;
    for (const questions::Pack& one : {pack, other}) desk.library.add(one);
    desk.open(screens::setUp(desk.context, packed(pack)));
    desk.click("Fact check");
    desk.click("This pack");
    desk.click("All " + std::to_string(claims));
    desk.click("All packs");
    CHECK_FALSE(desk.shows("All " + std::to_string(claims)));
    desk.click("This pack");
    desk.click("All " + std::to_string(claims));
    desk.click("All packs");
    desk.click("Start");
    INFO(desk.page());
    CHECK(desk.shows("Item 1 of " + asked));
  }
}

TEST_CASE("of every pack, sensitive items can be left out whatever this one holds") {
  questions::Pack other = tests::samplePack(0);
  other.id = "other";
  for (const char* number : {"1", "2"}) {
    other.items.push_back(tests::sampleItem(number));
    other.items.back().sensitive = true;
  }
  const questions::Pack pack = tests::samplePack(1);
  Desk desk;
  for (const questions::Pack& one : {pack, other}) desk.library.add(one);
  desk.open(screens::setUp(desk.context, packed(pack)));
  desk.click("Blitz");
  CHECK_FALSE(desk.shows("deaths"));
  desk.click("All packs");
  desk.click("deaths");
  desk.click("Start");
  CHECK(desk.shows("Item 1 of 1"));
}

TEST_CASE("Enter chooses, and on what is chosen it starts") {
  Desk desk;
  desk.open(screens::setUp(desk.context, packed(tests::samplePack(12))));
  desk.click("Blitz");     // it has the keyboard then
  desk.press(Key::Right);  // on to Survival
  desk.press(Key::Enter);
  CHECK(desk.shows("Three lives"));
  desk.press(Key::Enter);
  CHECK(desk.shows("Item 1 of 12"));
}

TEST_CASE("a blitz takes sixty or ninety seconds") {
  struct Row {
    const char* choice;
    double seconds;
  };
  for (const Row& row : {Row{"60", 60}, Row{"90", 90}}) {
    Desk desk;
    desk.open(screens::setUp(desk.context, packed(tests::samplePack(12))));
    desk.click("Blitz");
    desk.click(row.choice);
    desk.click("Start");
    desk.wait(row.seconds - 2);
    CHECK(desk.shows("Item 1 of 12"));
    desk.wait(4);
    INFO(desk.page());
    CHECK(desk.shows("0 of 0 right"));
  }
}

TEST_CASE("teams take turns, and the best of them wins") {
  Desk desk;
  desk.open(screens::setUp(desk.context, packed(tests::samplePack(6))));
  desk.click("Teams");
  desk.click("3");
  desk.click("Start");
  for (const char* team : {"Blue", "Amber", "Green", "Blue", "Amber", "Green"}) {
    CHECK(desk.shows(std::string(team) + " answers."));
    desk.wait(0.6);
    desk.click(std::string(team) == "Amber" ? "Berit" : "Ada");
    desk.wait(0.5);
    desk.press(Key::Enter);
  }
  CHECK(desk.shows("Amber wins"));
  desk.wait(0.5);
  desk.press(Key::Enter);
  CHECK(desk.shows("1. Amber: 2 points, 2 of 2 right"));
  CHECK(desk.shows("2. Blue: 0 points, 0 of 2 right"));
}
