// Whole rounds, from the front page to the results, by keys alone and by the mouse alone.
#include <algorithm>
#include <string>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"

using view::Key;

namespace {

// Two items and two claims, one of each sort sensitive, with every field that a verdict shows.
questions::Pack lerrePack() {
  questions::Pack pack = tests::samplePack(2);
  pack.items.push_back(tests::sampleClaim("3", true));
  pack.items.push_back(tests::sampleClaim("4", false));
  for (questions::Item& item : pack.items) item.explanation = "The Lerre Post reports it.";
  pack.items[0].options[0].note = "Ada drew the plans.";
  return pack;
}

// Waits until the options have arrived.
const questions::Item& itemOnPage(Desk& desk, const questions::Pack& pack) {
  desk.wait(0.6);
  const auto found =
      std::find_if(pack.items.begin(), pack.items.end(),
                   [&](const questions::Item& item) { return desk.shows(item.stem); });
  INFO(desk.page());
  REQUIRE(found != pack.items.end());
  return *found;
}

// The place of an option on the page, from its badge's letter: the cards stand from the top down.
std::size_t placeOf(const Desk& desk, const questions::Item& item, const std::string& option) {
  const float y = desk.canvas().boxOf(option)->y;
  return static_cast<std::size_t>(std::count_if(
      item.options.begin(), item.options.end(),
      [&](const questions::Option& other) { return desk.canvas().boxOf(other.text)->y < y; }));
}

std::string wrongOption(const questions::Item& item) {
  return item.options[item.key == 0 ? 1 : 0].text;
}

}  // namespace

TEST_CASE("a round by keys alone: every answer right by its digit or letter") {
  const questions::Pack pack = lerrePack();
  Desk desk;
  desk.library.add(pack);
  desk.open(screens::title(desk.context));
  CHECK(desk.shows("Hearsay"));
  desk.press(Key::Enter);
  CHECK(desk.shows("Choose a pack"));
  CHECK(desk.shows("4 items"));
  desk.press(Key::Enter);
  CHECK(desk.shows("Bridges over the Lerre"));
  CHECK(desk.shows("Lerre Post · 2 May 2025"));
  desk.press(Key::Enter);
  for (std::size_t i = 0; i < 4; ++i) {
    CHECK(desk.shows("Item " + std::to_string(i + 1) + " of 4"));
    const questions::Item& item = itemOnPage(desk, pack);
    if (item.stem != item.evidence->quote) CHECK_FALSE(desk.shows(item.evidence->quote));
    const std::size_t place = placeOf(desk, item, item.keyOption().text);
    desk.type(std::string(1, static_cast<char>((i % 2 == 0 ? '1' : 'a') + place)));
    CHECK(desk.shows("Right"));
    CHECK(desk.shows("+1 point"));
    CHECK(desk.shows(item.evidence->quote));
    CHECK(desk.shows("A bridge opens"));
    CHECK(desk.shows("Lerre Post · 2 May 2025"));
    CHECK(desk.shows(item.explanation));
    desk.wait(0.5);
    CHECK_FALSE(desk.moving());
    desk.press(Key::Enter);
  }
  CHECK(desk.shows("4 of 4 right"));
  CHECK(desk.shows("100%"));
  CHECK_FALSE(desk.shows("Replay"));
  desk.press(Key::Escape);
  CHECK(desk.shows("Hearsay"));
  desk.press(Key::Escape);
  CHECK(desk.closed());
}

TEST_CASE("a round by the mouse alone: every answer wrong, then the missed ones once more") {
  const questions::Pack pack = lerrePack();
  Desk desk;
  desk.library.add(pack);
  desk.open(screens::title(desk.context));
  desk.click("Play");
  desk.click("Bridges over the Lerre");
  desk.click("Start");
  for (std::size_t i = 0; i < 4; ++i) {
    const questions::Item& item = itemOnPage(desk, pack);
    desk.click(wrongOption(item));
    CHECK(desk.shows("Not right"));
    CHECK(desk.shows(wrongOption(item)));
    CHECK(desk.shows(item.isClaim() ? "The claim" : item.keyOption().text));
    CHECK(desk.shows(item.evidence->quote));
    if (item.alteration) CHECK(desk.shows("The claim says “June”, the article says “May”."));
    if (item.id == "item-0") CHECK(desk.shows("Ada drew the plans."));
    desk.wait(0.5);
    desk.click(i < 3 ? "Next item" : "See the results");
  }
  CHECK(desk.shows("0 of 4 right"));
  desk.click("Replay the 4 missed");
  CHECK(desk.shows("Item 1 of 4"));
  desk.click(itemOnPage(desk, pack).keyOption().text);
  desk.wait(0.5);
  desk.click("Next item");
  desk.click("Pause");
  CHECK_FALSE(desk.shows("The bridge over"));
  desk.click("Leave the round");
  CHECK(desk.shows("Hearsay"));
  desk.click("Quit");
  CHECK(desk.closed());
}

TEST_CASE("the results lead back to each verdict and to another round") {
  const questions::Pack pack = lerrePack();
  Desk desk;
  auto play = std::make_shared<screens::Play>(screens::Play{
      std::make_shared<const questions::Pack>(pack), rules::Round(pack, rules::RoundSettings{})});
  while (!play->round.finished()) play->round.answer({.place = 0, .seconds = 2});
  desk.open(screens::results(desk.context, play));
  const questions::Item& first = play->item(play->round.asked()[0].item);
  desk.wheel(-30);  // past the charts
  desk.click(first.stem);
  CHECK(desk.shows(first.evidence->quote));
  desk.wait(0.5);
  desk.press(Key::Enter);
  CHECK(desk.shows("Replay the"));
  desk.click("Play again");
  CHECK(desk.shows("Item 1 of 4"));
}
