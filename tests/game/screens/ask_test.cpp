#include <string>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"

using view::Key;

namespace {

screens::Played played(const questions::Pack& pack, const rules::RoundSettings& settings) {
  return std::make_shared<screens::Play>(
      screens::Play{std::make_shared<const questions::Pack>(pack), rules::Round(pack, settings)});
}

std::string optionAt(const screens::Played& play, std::size_t place) {
  const rules::Asked& asked = play->round.current();
  return play->item(asked.item).options[asked.options[place]].text;
}

}  // namespace

TEST_CASE("each way to choose an option gives the same answer") {
  struct Way {
    std::string name;
    void (*choose)(Desk&, const screens::Played&);
  };
  const std::vector<Way> ways = {
      {"its digit", [](Desk& desk, const screens::Played&) { desk.type("3"); }},
      {"its letter", [](Desk& desk, const screens::Played&) { desk.type("c"); }},
      {"a click", [](Desk& desk, const screens::Played& play) { desk.click(optionAt(play, 2)); }},
      {"tab and enter",
       [](Desk& desk, const screens::Played&) {
         for (int i = 0; i < 3; ++i) desk.press(Key::Tab);
         desk.press(Key::Enter);
       }},
      {"shift, tab and space",
       [](Desk& desk, const screens::Played&) {
         for (int i = 0; i < 6; ++i) desk.press(Key::Tab, true);
         desk.press(Key::Space);
       }},
      {"arrows and enter", [](Desk& desk, const screens::Played&) {
         for (int i = 0; i < 3; ++i) desk.press(Key::Down);
         desk.press(Key::Enter);
       }}};
  for (const Way& way : ways) {
    INFO("by " << way.name);
    const screens::Played play = played(tests::samplePack(3), {});
    const std::size_t third = play->round.current().options[2];
    Desk desk;
    desk.open(screens::ask(desk.context, play));
    desk.wait(0.6);
    way.choose(desk, play);
    REQUIRE(play->round.responses().size() == 1);
    CHECK(play->round.responses()[0].option == third);
    CHECK(desk.shows("The evidence"));
  }
}

TEST_CASE("what is no option is no answer") {
  const screens::Played play = played(tests::samplePack(3), {});
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  for (const char* key : {"5", "9", "0", "e", "z", "é", "", "m", " "}) desk.type(key);
  desk.press(Key::Enter);
  desk.press(Key::Space);
  desk.press(Key::Backspace);
  CHECK(play->round.responses().empty());
  CHECK(desk.shows("Item 1 of 3"));
}

TEST_CASE("an answer is shown in the same frame, and nothing of it leaks into the next item") {
  const screens::Played play = played(tests::samplePack(3), {});
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  desk.type("2");
  CHECK(desk.shows("The evidence"));
  for (int i = 0; i < 3; ++i) desk.type("2");
  desk.press(Key::Enter);
  CHECK(play->round.responses().size() == 1);
  CHECK(desk.shows("The evidence"));
  desk.wait(0.3);
  desk.press(Key::Enter);
  CHECK(desk.shows("Item 2 of 3"));
  for (int i = 0; i < 5; ++i) desk.press(Key::Enter);
  CHECK(play->round.responses().size() == 1);
}

TEST_CASE("the clock runs out, stands still in a pause, and counts what was used") {
  rules::RoundSettings settings;
  settings.secondsPerItem = 15;
  const screens::Played play = played(tests::samplePack(3), settings);
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  CHECK(desk.moving());
  desk.wait(4);
  desk.press(Key::Escape);
  CHECK(desk.shows("Paused"));
  CHECK_FALSE(desk.moving());
  desk.wait(20);
  desk.press(Key::Enter);
  CHECK(desk.shows("Item 1 of 3"));
  desk.type("1");
  REQUIRE(play->round.responses().size() == 1);
  CHECK(play->round.responses()[0].seconds == Approx(4).margin(0.2));
  desk.wait(0.5);
  desk.press(Key::Enter);
  desk.wait(14.5);
  CHECK(desk.shows("Item 2 of 3"));
  desk.wait(0.6);
  CHECK(desk.shows("Time is up"));
  REQUIRE(play->round.responses().size() == 2);
  CHECK_FALSE(play->round.responses()[1].option);
}

TEST_CASE("without a clock nothing moves once the options have arrived") {
  const screens::Played play = played(tests::samplePack(3), {});
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  CHECK(desk.moving());
  desk.wait(0.6);
  CHECK_FALSE(desk.moving());

  Desk still({1280, 720}, {.reducedMotion = true});
  still.open(screens::ask(still.context, played(tests::samplePack(3), {})));
  CHECK_FALSE(still.moving());
  CHECK(still.shows("Carla"));
}

TEST_CASE("where certainty counts, the player says how sure they are before the verdict") {
  rules::RoundSettings settings;
  settings.scoring = rules::Scoring::Confidence;
  const screens::Played play = played(tests::samplePack(3), settings);
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  CHECK_FALSE(desk.shows("Quite sure"));
  desk.type("2");
  CHECK(play->round.responses().empty());
  desk.type("d");
  const std::size_t fourth = play->round.current().options[3];
  desk.type("3");
  REQUIRE(play->round.responses().size() == 1);
  CHECK(play->round.responses()[0].option == fourth);
  CHECK(play->round.responses()[0].confidence == rules::Confidence::Sure);
  desk.wait(0.5);
  desk.press(Key::Enter);
  desk.wait(0.6);
  desk.click(optionAt(play, 0));
  desk.click("Just a guess");
  REQUIRE(play->round.responses().size() == 2);
  CHECK(play->round.responses()[1].confidence == rules::Confidence::Guess);
}

TEST_CASE("a right and a wrong answer sound different, and sensitive items are silent") {
  questions::Pack pack = tests::samplePack(1);
  for (const bool sensitive : {false, true}) {
    pack.items[0].sensitive = sensitive;
    for (const bool right : {false, true}) {
      const screens::Played play = played(pack, {});
      const auto& options = play->round.current().options;
      std::size_t place = 0;
      while ((options[place] == pack.items[0].key) != right) ++place;
      Desk desk;
      desk.open(screens::ask(desk.context, play));
      desk.type(std::to_string(place + 1));
      const auto expected = right ? view::Sound::Right : view::Sound::Wrong;
      CHECK(desk.speaker.played ==
            (sensitive ? std::vector<view::Sound>{} : std::vector{expected}));
    }
  }
}

TEST_CASE("each lifeline helps once") {
  const screens::Played play = played(tests::samplePack(3), {});
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  desk.wait(0.6);
  desk.type("h");
  CHECK_FALSE(desk.shows("50:50"));
  std::size_t open = 0;
  for (std::size_t place = 0; place < 4; ++place) {
    const std::size_t option = play->round.current().options[place];
    Desk other;
    const screens::Played same = played(tests::samplePack(3), {});
    other.open(screens::ask(other.context, same));
    other.wait(0.6);
    other.type("h");
    other.type(std::to_string(place + 1));
    const bool taken = !same->round.responses().empty();
    open += taken ? 1 : 0;
    if (option == play->item(play->round.current().item).key) CHECK(taken);
  }
  CHECK(open == 2);
  desk.click("Paragraph");
  CHECK(desk.shows("____ opened the bridge"));
  desk.type("s");
  REQUIRE(play->round.responses().size() == 1);
  CHECK(play->round.responses()[0].lifelines == rules::Lifelines{true, true, true});
  CHECK(desk.shows("Skipped"));
  CHECK(desk.speaker.played.empty());
  desk.wait(0.5);
  desk.press(Key::Enter);
  for (const char* gone : {"50:50", "Paragraph", "Skip"}) CHECK_FALSE(desk.shows(gone));
}

TEST_CASE("a round against the clock goes from item to item and ends with its time") {
  rules::RoundSettings settings;
  settings.secondsPerRound = 10;
  const screens::Played play = played(tests::samplePack(8), settings);
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  desk.wait(1);
  desk.type("1");
  CHECK(desk.shows("Item 2 of 8"));
  desk.wait(0.3);
  desk.type("1");
  CHECK(play->round.responses().size() == 1);
  desk.wait(1);
  desk.type("1");
  CHECK(desk.shows("Item 3 of 8"));
  desk.wait(8.2);
  CHECK(desk.shows("right"));
  CHECK(play->round.finished());
  CHECK(play->round.responses().size() == 3);
}

TEST_CASE("lives are told, and the last one ends the round") {
  rules::RoundSettings settings;
  settings.lives = 2;
  const screens::Played play = played(tests::samplePack(5), settings);
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  CHECK(desk.shows("2 lives"));
  for (int i = 0; i < 2; ++i) {
    const auto& options = play->round.current().options;
    desk.type(options[0] == play->item(play->round.current().item).key ? "2" : "1");
    desk.wait(0.5);
    desk.press(Key::Enter);
  }
  CHECK(desk.shows("0 of 2 right"));
}

TEST_CASE("fact check: whoever denies a claim points at what was altered") {
  questions::Pack pack = tests::samplePack(0);
  pack.items = {tests::sampleClaim("3", false), tests::sampleClaim("4", true)};
  rules::RoundSettings settings;
  settings.claimsOnly = true;
  for (const bool hits : {true, false}) {
    const screens::Played play = played(pack, settings);
    Desk desk;
    desk.open(screens::ask(desk.context, play));
    for (int i = 0; i < 2; ++i) {
      const questions::Item& claim = play->item(play->round.current().item);
      desk.type("b");
      CHECK(desk.shows("Point at the words that were altered"));
      CHECK(play->round.responses().size() == static_cast<std::size_t>(i));
      desk.type("b");
      desk.press(Key::Tab);
      // "Bridge 3 was opened in June.": the word pointed at is the sixth or the first.
      for (int word = 1; word < (hits ? 6 : 1); ++word) desk.press(Key::Tab);
      desk.press(Key::Enter);
      REQUIRE(play->round.responses().size() == static_cast<std::size_t>(i) + 1);
      const rules::Response& response = play->round.responses().back();
      CHECK(response.correct == claim.alteration.has_value());
      if (claim.alteration)
        CHECK(response.pointedRight == hits);
      else
        CHECK_FALSE(response.pointedRight);
      CHECK(desk.shows(claim.alteration ? "The claim does not hold." : "The claim holds."));
      CHECK(desk.shows(claim.evidence->quote));
      desk.wait(0.5);
      desk.press(Key::Enter);
    }
  }
}

TEST_CASE("a second click on the button that led to an item takes no help with it") {
  const screens::Played play = played(tests::samplePack(3), {});
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  desk.type("1");
  desk.wait(0.5);
  desk.click("Next item");
  desk.wait(0.1);
  for (const char* help : {"50:50", "Paragraph", "Skip"}) desk.click(help);
  for (const char* help : {"50:50", "Paragraph", "Skip"}) CHECK(desk.shows(help));
  CHECK(desk.shows("Item 2 of 3"));
  desk.wait(0.5);
  desk.click("50:50");
  CHECK_FALSE(desk.shows("50:50"));
}
