// Teams at one keyboard: in turn, by the buzzer, with steals, stakes and scoreboards; by keys alone
// and by the mouse alone; left and taken up again.
#include "game/screens/keeper.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

using view::Key;

namespace {

screens::Played played(const questions::Pack& pack, rules::RoundSettings settings,
                       std::vector<std::string> players) {
  settings.players = players.size();
  auto play = std::make_shared<screens::Play>(
      screens::Play{std::make_shared<const questions::Pack>(pack), rules::Round(pack, settings)});
  play->players = std::move(players);
  for (std::size_t i = 0; i < play->players.size(); ++i) play->emblems.push_back(i);
  return play;
}

constexpr rules::RoundSettings kBuzz = {.secondsPerItem = 30, .turns = rules::Turns::Buzz};

// The digit of an option by its text.
std::string digitOf(const screens::Played& play, const std::string& text) {
  const rules::Asked& asked = play->round.current();
  std::size_t place = 0;
  while (play->item(asked.item).options[asked.options[place]].text != text) ++place;
  return std::to_string(place + 1);
}

void clickEmblem(Desk& desk, const std::string& letter) {
  for (const RecordingCanvas::Text& text : desk.canvas().texts()) {
    if (text.utf8 != letter) continue;
    const view::Point point = text.box.centre();
    desk.send({.kind = view::Input::Kind::PointerPressed, .point = point});
    return desk.send({.kind = view::Input::Kind::PointerReleased, .point = point});
  }
  FAIL("no emblem has the letter " << letter);
}

void goOn(Desk& desk) {
  desk.wait(0.7);
  desk.press(Key::Enter);
}

}  // namespace

TEST_CASE("teams stand on lines of their own where they do not fit beside the other buttons") {
  struct Row {
    std::vector<std::string> teams;
    bool oneLine;
  };
  const std::vector<Row> rows = {
      {{"Reds", "Blues"}, true},
      {{"Reds", "Blues", "Greens", "Readers of the back row"}, false},
  };
  for (const Row& row : rows) {
    Desk desk({1024, 576});
    desk.open(screens::ask(desk.context, played(tests::samplePack(2), kBuzz, row.teams)));
    desk.wait(1);
    const auto line = [&](const std::string& words) {
      INFO(words);
      const auto box = desk.canvas().boxOf(words);
      REQUIRE(box);
      return box->centre().y;
    };
    for (const std::string& team : row.teams) {
      CHECK((line(team) == Approx(line("Nobody knows"))) == row.oneLine);
      CHECK(line(team) <= line("Nobody knows"));
    }
    CHECK(line("Nobody knows") == Approx(line("Pause")));
  }
}

TEST_CASE("the first press has the item, and what it gets wrong is open to the others") {
  const screens::Played play = played(tests::samplePack(2), kBuzz, {"Reds", "Blues", "Greens"});
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  CHECK(desk.shows("Who knows it first?"));
  desk.type("q");  // nobody has read it yet
  desk.wait(1);
  for (const char* option : {"1", "a", "b", "m"}) desk.type(option);
  CHECK(desk.shows("Who knows it first?"));
  // Two keys in one frame: the one that comes first in the queue has it.
  desk.scene().handle({.text = "p"});
  desk.scene().handle({.text = "q"});
  desk.wait(0.1);
  CHECK(desk.shows("Blues answers."));
  desk.type("q");
  CHECK(desk.shows("Blues answers."));
  desk.wait(2);
  desk.type(digitOf(play, "Ada"));
  REQUIRE(play->round.responses().size() == 1);
  CHECK(play->round.responses()[0].player == 1);
  CHECK(play->round.responses()[0].seconds == Approx(1).margin(0.2));  // to the press
  CHECK(desk.shows("Blues said “Ada”: not right. Who else knows it?"));
  CHECK_FALSE(desk.shows("The evidence"));
  desk.type("p");
  CHECK(desk.shows("Who else"));
  desk.wait(0.5);
  desk.type("z");
  CHECK(desk.shows("Greens answers.") == false);
  CHECK(desk.shows("Greens may answer."));
  desk.type(digitOf(play, "Ada"));  // struck out
  CHECK(play->round.responses().size() == 1);
  desk.type(digitOf(play, "Berit"));
  CHECK(desk.shows("Right"));
  CHECK(desk.shows("Blues: Ada · 0 points"));
  CHECK(desk.shows("Greens: Berit · +1 point"));
}

TEST_CASE("a team that buzzed and does not answer loses the item; when nobody knows, it goes on") {
  const screens::Played play = played(tests::samplePack(3), kBuzz, {"Reds", "Blues"});
  Desk desk;
  desk.open(screens::ask(desk.context, play));
  desk.wait(1);
  desk.type("q");
  desk.wait(10.2);
  CHECK(desk.shows("Reds did not answer. Blues may answer."));
  desk.type("n");
  CHECK(desk.shows("Nobody knew"));
  REQUIRE(play->round.responses().size() == 2);
  CHECK(play->round.responses()[0].player == 0);
  CHECK_FALSE(play->round.responses()[0].option);
  CHECK(play->round.responses()[1].player == rules::nobody);
  goOn(desk);
  desk.wait(31);
  CHECK(desk.shows("Nobody knew"));
  CHECK(play->round.responses().back().player == rules::nobody);
}

TEST_CASE("the buzzer by gamepads alone: one for each team, or one for all") {
  const screens::Played play = played(tests::samplePack(3), kBuzz, {"Reds", "Blues", "Greens"});
  Desk desk;
  desk.open(screens::next(desk.context, play));
  const auto press = [&](std::size_t pad, Key key) { desk.send({.key = key, .pad = pad}); };
  desk.wait(1);
  press(4, Key::Buzz);  // no team's
  CHECK(desk.shows("Who knows it first?"));
  press(1, Key::Buzz);
  CHECK(desk.shows("Blues answers."));
  press(2, Key::Buzz);
  CHECK(desk.shows("Blues answers."));
  press(1, Key::Down);   // to the first option
  press(1, Key::Enter);  // and takes it
  REQUIRE(play->round.responses().size() == 1);
  CHECK(play->round.responses()[0].player == 1);
  while (play->round.position() == 0) {  // the others, until it is settled
    desk.wait(0.5);
    if (desk.shows("Who else knows it?")) press(0, Key::Enter);
    press(0, Key::Down);
    press(0, Key::Enter);
  }
  desk.wait(0.7);
  press(0, Key::Enter);  // Next item
  desk.wait(1);
  press(2, Key::Enter);  // says yes at once: buzzes
  CHECK(desk.shows("Greens answers."));
  press(2, Key::Escape);
  CHECK(desk.shows("Paused"));
  press(2, Key::Enter);
  desk.wait(11);  // silent
  CHECK(desk.shows("Greens did not answer."));
  press(0, Key::Right);  // one pad goes to a name
  press(0, Key::Right);
  press(0, Key::Enter);
  CHECK(desk.shows("may answer."));
}

TEST_CASE("the buzzer by the mouse alone") {
  const screens::Played play = played(tests::samplePack(1), kBuzz, {"Reds", "Blues"});
  Desk desk;
  desk.open(screens::next(desk.context, play));
  desk.wait(1);
  desk.click("Ada");  // an option is no buzzer
  CHECK(play->round.responses().empty());
  desk.click("Blues");
  desk.click("Berit");
  CHECK(desk.shows("Right"));
  desk.wait(0.5);
  desk.click("See the results");
  CHECK(desk.shows("Blues wins"));
  desk.wait(0.7);
  desk.click("See the results");
  CHECK(desk.shows("1. Blues: 1 point, 1 of 1 right"));
}

TEST_CASE("a steal is open to the others only after a wrong answer, and goes on after a kill") {
  rules::RoundSettings settings;
  settings.steals = true;
  const tests::ScratchFolder folder;
  {
    rules::History history(folder / "history.sqlite");
    Desk desk;
    desk.context.history = &history;
    desk.library.add(tests::samplePack(4));
    const screens::Played play = played(*desk.library.open(0), settings, {"Reds", "Blues", "C"});
    play->emblems = {4, 1, 0};
    desk.open(screens::begin(desk.context, play));
    desk.wait(1);
    desk.type("p");
    CHECK(desk.shows("Reds answers."));
    desk.type(digitOf(play, "Ada"));
    CHECK(desk.shows("Who else knows it?"));
  }  // the program ends here, without a word
  rules::History history(folder / "history.sqlite");
  Desk desk;
  desk.context.history = &history;
  desk.library.add(tests::samplePack(4));
  const auto kept = history.takeUnfinished([](int) { return false; });
  REQUIRE(kept);
  history.pause(kept->id);
  screens::takeUp(desk.context);
  REQUIRE(desk.context.waiting);
  CHECK(desk.context.waiting->emblems == std::vector<std::size_t>{4, 1, 0});
  desk.open(screens::title(desk.context));
  desk.click("Continue at item 1");
  CHECK(desk.shows("Reds said “Ada”: not right. Who else knows it?"));
  desk.wait(0.5);
  desk.type("q");  // the key of the third team's emblem
  CHECK(desk.shows("C may answer."));
}

TEST_CASE("every team stakes on the last item, and nothing is told until all have answered") {
  rules::RoundSettings settings;
  settings.finalWager = true;
  settings.secondsPerItem = 20;
  const screens::Played play = played(tests::samplePack(3), settings, {"Reds", "Blues"});
  Desk desk;
  desk.open(screens::current(desk.context, play));
  for (int i = 0; i < 2; ++i) {
    desk.wait(0.6);
    desk.type(digitOf(play, "Berit"));
    goOn(desk);
  }
  CHECK(desk.shows("The last item"));
  CHECK_FALSE(desk.shows("was opened by"));
  desk.wait(0.5);
  desk.press(Key::Tab);    // from the button to “Pause”
  desk.press(Key::Tab);    // 0 for the Reds
  desk.press(Key::Right);  // all of it
  desk.press(Key::Enter);
  for (int i = 0; i < 3; ++i) desk.press(Key::Tab);
  desk.press(Key::Enter);
  CHECK(desk.shows("Reds stakes 1 point on this item."));
  desk.wait(15);
  desk.type(digitOf(play, "Berit"));
  CHECK(desk.speaker.played.size() == 2);  // of the items before
  CHECK(desk.shows("Blues stakes 0 points on this item."));
  desk.wait(15);  // each team has its own time
  desk.type(digitOf(play, "Ada"));
  CHECK(desk.shows("Reds: Berit · +1 point"));
  CHECK(desk.shows("Blues: Ada · 0 points"));
  goOn(desk);
  CHECK(desk.shows("Reds wins"));
}

TEST_CASE("a scoreboard stands between the parts, and the last one leads to the results") {
  rules::RoundSettings settings;
  settings.parts = 2;
  const screens::Played play = played(tests::samplePack(4), settings, {"Reds", "Blues"});
  Desk desk;
  desk.open(screens::current(desk.context, play));
  for (int i = 0; i < 4; ++i) {
    CHECK(desk.shows(i < 2 ? "Round 1 of 2" : "Round 2 of 2"));
    desk.wait(0.6);
    desk.type(digitOf(play, i % 2 == 0 ? "Ada" : "Berit"));
    goOn(desk);
    if (i != 1) continue;
    CHECK(desk.shows("After round 1 of 2"));
    desk.wait(1);
    CHECK_FALSE(desk.moving());
    CHECK(desk.canvas().boxOf("Blues")->y < desk.canvas().boxOf("Reds")->y);
    desk.press(Key::Escape);
    CHECK(desk.shows("Paused"));
    desk.press(Key::Escape);
    desk.press(Key::Enter);
  }
  CHECK(desk.shows("Blues wins"));
  goOn(desk);
  CHECK(desk.shows("1. Blues: 2 points, 2 of 2 right"));
}

TEST_CASE("teams are named and change their emblems, by keys and by the mouse") {
  Desk desk;
  const auto pack = std::make_shared<const questions::Pack>(tests::samplePack(8));
  desk.open(screens::setUp(desk.context, pack));
  desk.click("Buzzer");
  // A window tells of a key and of its letter in one frame: the letter is no part of a name.
  desk.scene().handle({.text = "n"});
  desk.scene().handle({.kind = view::Input::Kind::Text, .text = "n"});
  desk.wait(0.1);
  CHECK(desk.shows("The teams"));
  CHECK(desk.shows("Blue"));
  desk.write("Ada");  // the first name has the keyboard
  CHECK(desk.canvas().boxOf("Ada"));
  CHECK_FALSE(desk.shows("nAda"));
  desk.press(Key::Enter);  // on to the next one
  for (const char* letter : {"Z", "o", "é"})
    desk.send({.kind = view::Input::Kind::Text, .text = letter});
  desk.send({.key = Key::Space});
  desk.send({.kind = view::Input::Kind::Text, .text = " "});
  desk.send({.kind = view::Input::Kind::Text, .text = "B"});
  desk.press(Key::Left);
  desk.press(Key::Backspace);
  CHECK(desk.shows("ZoéB"));
  clickEmblem(desk, "Q");  // amber now, and the other team blue
  clickEmblem(desk, "P");  // green
  desk.click("Done");
  desk.click("Start");
  desk.wait(0.6);
  CHECK(desk.shows("Who knows it first?"));
  desk.type("p");
  CHECK(desk.shows("Who knows it first?"));
  desk.type("q");
  CHECK(desk.shows("ZoéB answers."));
}
