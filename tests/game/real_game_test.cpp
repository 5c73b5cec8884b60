// Whole rounds of every mode in the real program, by keys alone and by the mouse alone; and what is
// left of one after kill -9.
#include "tests/game/real_game.h"

#include <ctime>

#include "game/rules/modes.h"
#include "game/rules/today.h"
#include "questions/formats.h"
#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

using tests::RealGame;

namespace {

constexpr std::size_t kItems = 3;
constexpr double kUnread = 0.3;  // seconds for which a new page takes no answer, and a little more

// An item to choose from and two claims, one of them false.
questions::Pack mixedPack() {
  questions::Pack pack = tests::samplePack(1);
  pack.items.push_back(tests::sampleClaim("7", true));
  pack.items.push_back(tests::sampleClaim("8", false));
  return pack;
}

bool skipped() {
  const bool skip = !tests::canPlayForReal();
  if (skip) WARN("skipped: xdotool or xclip is not installed");
  return skip;
}

rules::Day today() { return rules::localDay(std::time(nullptr)); }

// What is pressed to answer an item, and what besides where that did not do.
struct Keys {
  std::string answer = "a";
  std::string besides = "";
};

// Answers item after item, until the newest round is finished or has so many responses.
void answer(const RealGame& game, const Keys& keys = {}, std::size_t most = 99) {
  for (int tries = 0; tries < 40; ++tries) {
    const auto rounds = game.history().rounds(1);
    const std::size_t before = rounds.empty() ? 0 : rounds[0].responses.size();
    if (!rounds.empty() && (rounds[0].finished || before >= most)) return;
    game.key("Return " + keys.answer);  // goes on from the page before
    const bool answered = game.responses(before + 1, 0.5) > before;
    if (!answered && !keys.besides.empty()) game.key(keys.besides);
    game.wait(kUnread);
  }
}

// From the results and out of the program.
bool leaves(RealGame& game) {
  for (int tries = 0; tries < 6; ++tries) {
    game.key("Escape");
    if (game.ends(0.5)) return true;
  }
  return false;
}

// The keys that lead to it from where the keyboard is: found out at a desk with the same page.
std::string keysTo(Desk& desk, const std::string& words) {
  std::string keys;
  for (int tabs = 0; tabs < 60 && !desk.hasKeyboard(words); ++tabs) {
    desk.press(view::Key::Tab);
    keys += "Tab ";
  }
  INFO(desk.page());
  INFO(words);
  CHECK(desk.hasKeyboard(words));
  return keys;
}

// From the front page to the first item of a round in the mode of this name.
void begin(const RealGame& game, const std::string& mode) {
  const tests::ScratchFolder folder;
  rules::History history(folder / "history.sqlite");  // an empty one, as the game has
  Desk desk(tests::realWindow);
  desk.context.history = &history;
  desk.library.add(game.packFile());
  desk.open(screens::title(desk.context));
  const auto press = [&](const std::string& words, view::Key key, const std::string& name) {
    game.key(keysTo(desk, words) + name);
    desk.press(key);
    desk.wait(0.2);
    game.wait(kUnread);
  };
  press("Play", view::Key::Enter, "Return");
  press("Bridges over the Lerre", view::Key::Enter, "Return");
  press(desk.context.words("mode." + mode), view::Key::Space, "space");
  press("Start", view::Key::Enter, "Return");
}

}  // namespace

TEST_CASE("a round of each mode that a pack offers is played by keys alone", "[.display]") {
  if (skipped()) return;
  struct Row {
    std::string mode;
    Keys keys = {};
    int pages = 1;  // from the last answer to the results
  };
  const std::vector<Row> rows = {
      {"classic"},      {"fact_check", {"a 2", "Tab Return"}},  // fairly sure; points at a word
      {"blitz", {}, 0}, {"survival"},
      {"teams"},        {"buzz", {"q a", "p a"}},  // the first team, else the second
  };
  for (const Row& row : rows) {
    INFO(row.mode);
    const tests::ScratchFolder folder;
    RealGame game(folder / "", mixedPack());
    REQUIRE(game.start());
    begin(game, row.mode);
    answer(game, row.keys);
    const auto rounds = game.history().rounds(9);
    REQUIRE(rounds.size() == 1);
    CHECK(rounds[0].head.mode == row.mode);
    CHECK(rounds[0].finished);
    for (int page = 0; page < row.pages; ++page) game.key("Return");
    CHECK(leaves(game));
  }
}

TEST_CASE("today's quiz and the review of misses are played by keys alone", "[.display]") {
  if (skipped()) return;
  const tests::ScratchFolder folder;
  const questions::Pack pack = mixedPack();
  RealGame game(folder / "", pack);
  rules::History history = game.history();
  rules::Round missed(pack, rules::RoundSettings{});
  const rules::Day before = today() - std::chrono::days(2);
  const auto id = history.begin(
      {before, "classic", pack.id, pack.title, "", {"You"}, missed.settings()}, pack, missed);
  while (!missed.finished()) {
    const auto& options = missed.current().options;
    missed.answer({.place = options[0] == pack.items[missed.current().item].key ? 1 : 0});
    history.keep(id, pack, missed, before);
  }
  REQUIRE(history.due(today()).size() == pack.items.size());
  // The review first: today's quiz may ask what is due.
  for (const std::string mode : {"review", "today"}) {
    INFO(mode);
    Desk desk(tests::realWindow);
    desk.context.history = &history;
    desk.context.today = today();
    desk.library.add(game.packFile());
    desk.open(screens::title(desk.context));
    REQUIRE(game.start());
    game.key(keysTo(desk, mode == "review" ? "Review" : "Today") + "Return");
    game.wait(kUnread);
    answer(game);
    const auto rounds = game.history().rounds(1);
    CHECK(rounds[0].head.mode == mode);
    CHECK(rounds[0].finished);
    game.key("Return");
    if (mode == "today") {
      game.wait(kUnread);
      game.key("c");
      game.wait(kUnread);
      CHECK(game.copied() ==
            rules::resultText(desk.context.words, rounds[0].responses, today(), 1));
    }
    CHECK(leaves(game));
  }
}

TEST_CASE("kill -9 in the middle of a round costs nothing of it", "[.display]") {
  if (skipped()) return;
  const tests::ScratchFolder folder;
  RealGame game(folder / "", mixedPack());
  REQUIRE(game.start());
  begin(game, "classic");
  answer(game, {}, 2);
  game.stop();
  const auto before = game.history().rounds(9);
  REQUIRE(before.size() == 1);
  REQUIRE(before[0].responses.size() == 2);
  REQUIRE_FALSE(before[0].finished);

  REQUIRE(game.start());
  game.key("Return");  // Continue at item 3
  answer(game);
  const auto after = game.history().rounds(9);
  REQUIRE(after.size() == 1);
  CHECK(after[0].id == before[0].id);
  CHECK(after[0].dealt == before[0].dealt);
  CHECK(after[0].responses.size() == kItems);
  CHECK(after[0].responses[1] == before[0].responses[1]);
  CHECK(after[0].finished);
  game.key("Return");
  CHECK(leaves(game));
}

TEST_CASE("an article is pasted, its items are edited, ordered, saved as a pack and played",
          "[.display]") {
  if (skipped()) return;
  const tests::ScratchFolder folder;
  RealGame game(folder / "", mixedPack());
  REQUIRE(game.copy(sourceFolder() / "assets" / "articles" / "kremlin_talks.md"));
  REQUIRE(game.start());
  game.key("ctrl+v");
  game.wait(4);  // the items are made
  const auto change = [&](const std::string& keys) {
    game.key(keys);
    game.wait(kUnread);
  };
  change("a");  // accepts the first and goes on to the second
  change("e");
  game.write(" Truly?");
  change("Escape");
  change("ctrl+Up");  // the second is the first now
  change("x");        // taken out
  change("ctrl+z");   // and back again
  change("ctrl+s");
  const auto packs = game.ownPacks(3);
  REQUIRE(packs.size() == 1);
  const questions::Pack made = questions::readPack(packs[0].string()).pack;
  REQUIRE(made.items.size() > 1);
  CHECK(made.items[0].stem.ends_with(" Truly?"));
  CHECK_FALSE(made.items[1].stem.ends_with(" Truly?"));
  REQUIRE_FALSE(made.articles.empty());
  CHECK(made.articles[0].text.find("Kremlin") != std::string::npos);

  change("Return");  // Play
  change("Return");  // Start
  game.wait(kUnread);
  game.key("a");
  CHECK(game.responses(1, 3) == 1);
  const auto rounds = game.history().rounds(1);
  REQUIRE(rounds.size() == 1);
  CHECK(rounds[0].head.packTitle == made.title);
}

// A desk beside it is led through the same pages, and tells where on them a thing stands.
TEST_CASE("a round is played by the mouse alone", "[.display]") {
  if (skipped()) return;
  const tests::ScratchFolder folder;
  const questions::Pack pack = mixedPack();
  RealGame game(folder / "", pack);
  REQUIRE(game.start({"play", "--seed", "7"}));
  rules::History history(folder / "desk.sqlite");  // of the desk, empty as the game's
  Desk desk(tests::realWindow);
  desk.context.history = &history;
  desk.context.wishes.round.seed = 7;
  desk.library.add(game.packFile());
  desk.open(screens::title(desk.context));
  desk.wait(0.2);  // every pack is read
  const auto click = [&](const std::string& words) {
    INFO(words);
    const auto box = desk.canvas().boxOf(words);
    REQUIRE(box);
    game.click(box->centre());
    desk.click(words);
    desk.wait(0.6);
    game.wait(2 * kUnread);
  };
  for (const char* words : {"Play", "Bridges over the Lerre", "Start"}) click(words);
  const auto option = [&] {
    for (const char* words : {"Ada", "True"})
      if (desk.shows(words)) return words;
    return "";
  };
  for (std::size_t item = 0; item < kItems; ++item) {
    click(option());
    CHECK(game.responses(item + 1, 2) == item + 1);
    click(item + 1 < kItems ? "Next item" : "See the results");
  }
  const auto rounds = game.history().rounds(9);
  REQUIRE(rounds.size() == 1);
  CHECK(rounds[0].finished);
  click("Done");
  const auto quit = desk.canvas().boxOf("Quit");
  REQUIRE(quit);
  game.click(quit->centre());
  CHECK(game.ends(5));
}
