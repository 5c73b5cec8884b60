// A whole round of every mode in the real program, from the front page to the results and out, by
// keys alone and by the mouse alone; and more of teams: steals, a wager, six that buzz.
#include <chrono>
#include <ctime>
#include <functional>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/twins.h"

using tests::Twins;

namespace {

// An item to choose from and a claim that is false.
questions::Pack mixedPack() {
  questions::Pack pack = tests::samplePack(1);
  pack.items.push_back(tests::sampleClaim("8", false));
  return pack;
}

// What a page is known by, what is clicked on it, and what is pressed.
struct Step {
  std::string shown;
  std::string clicked;
  std::function<void(Twins&)> pressed;
};

const auto enter = [](Twins& twins) { twins.enter(); };

std::function<void(Twins&)> letter(const std::string& character) {
  return [character](Twins& twins) { twins.type(character); };
}

// The first that the page shows is taken: a verdict shows the options too.
const std::vector<Step>& steps() {
  static const std::vector<Step> all = {
      {"See the results", "See the results", enter},
      {"Next item", "Next item", enter},
      {"Point at the words", "Bridge 8",
       [](Twins& twins) {
         twins.tab();
         twins.enter();
       }},
      {"Who knows it first?", "Amber", letter("p")},
      {"Fairly sure", "Fairly sure", letter("2")},
      {"Berit", "Berit", [](Twins& twins) { twins.type(twins.letterOf("Berit")); }},
      {"may answer.", "False", letter("b")},  // what another team called true
      {"True", "True", letter("a")},
  };
  return all;
}

void play(Twins& twins, bool byMouse) {
  for (int pages = 0; pages < 20; ++pages) {
    INFO(twins.page());
    const auto step = std::find_if(steps().begin(), steps().end(),
                                   [&](const Step& each) { return twins.shows(each.shown); });
    if (step == steps().end() || twins.shows("Save")) break;  // the results name answers too
    if (byMouse)
      twins.click(step->clicked);
    else
      step->pressed(twins);
  }
}

void choose(Twins& twins, bool byMouse, const std::string& words) {
  if (byMouse)
    twins.click(words);
  else
    twins.go(words);
}

// From the results out of the program.
bool leaves(Twins& twins, bool byMouse) {
  if (byMouse) {
    twins.click("Done");
    twins.click("Quit");
  } else {
    twins.escape();
    twins.escape();
  }
  return twins.game().ends(3);
}

// All items were missed two days ago.
void miss(rules::History& history, const questions::Pack& pack) {
  rules::Round round(pack, rules::RoundSettings{});
  const rules::Day day = rules::localDay(std::time(nullptr)) - std::chrono::days(2);
  const auto id = history.begin(
      {day, "classic", pack.id, pack.title, "", {"You"}, round.settings()}, pack, round);
  while (!round.finished()) {
    const auto& options = round.current().options;
    round.answer({.place = options[0] == pack.items[round.current().item].key ? 1 : 0});
    history.keep(id, pack, round, day);
  }
}

bool skipped() {
  const bool skip = !tests::canPlayForReal();
  if (skip) WARN("skipped: xdotool or xclip is not installed");
  return skip;
}

}  // namespace

TEST_CASE("a round of each mode that a pack offers is played by keys alone, and by the mouse alone",
          "[.display]") {
  if (skipped()) return;
  struct Row {
    std::string mode, label, result;
  };
  const std::vector<Row> rows = {
      {"classic", "Classic round", "of 2 right"},
      {"fact_check", "Fact check", "of 1 right"},
      {"blitz", "Blitz", "of 2 right"},
      {"survival", "Survival", "of 2 right"},
      {"teams", "Teams", "1. "},
      {"buzz", "Buzzer", "1. "},
  };
  for (const Row& row : rows)
    for (const bool byMouse : {false, true}) {
      INFO(row.mode << (byMouse ? " by the mouse" : " by keys"));
      Twins twins(mixedPack());
      REQUIRE(twins.start());
      for (const std::string& words : {std::string("Play"), std::string("Bridges over the Lerre"),
                                       row.label, std::string("Start")})
        choose(twins, byMouse, words);
      play(twins, byMouse);
      INFO(twins.page());
      CHECK(twins.shows(row.result));
      CHECK(twins.mode() == row.mode);
      twins.compare();
      CHECK(leaves(twins, byMouse));
    }
}

TEST_CASE("misses are reviewed and today's quiz is played by keys alone, and by the mouse alone",
          "[.display]") {
  if (skipped()) return;
  const questions::Pack pack = mixedPack();
  for (const bool byMouse : {false, true})
    for (const std::string mode : {"review", "today"}) {
      INFO(mode << (byMouse ? " by the mouse" : " by keys"));
      Twins twins(pack);
      twins.remember([&](rules::History& history) { miss(history, pack); });
      REQUIRE(twins.start());
      choose(twins, byMouse, mode == "review" ? "Review 2 misses" : "Today’s quiz");
      play(twins, byMouse);
      INFO(twins.page());
      CHECK(twins.shows("of 2 right"));
      CHECK(twins.mode() == mode);
      twins.compare();
      if (mode == "today") {
        choose(twins, byMouse, "Copy the result");
        CHECK_FALSE(twins.copied().empty());
        CHECK(twins.game().copied() == twins.copied());
      }
      CHECK(leaves(twins, byMouse));
    }
}

// Berit is right; the others are not.
TEST_CASE("teams steal what another got wrong, and wager on the last item, by the mouse alone",
          "[.display]") {
  if (skipped()) return;
  Twins twins(tests::samplePack(3));
  REQUIRE(twins.start());
  for (const char* words : {"Play", "Bridges over the Lerre", "Teams", "Others may answer",
                            "Teams stake points", "Start"})
    twins.click(words);
  CHECK(twins.shows("Blue answers."));
  twins.click("Ada");
  CHECK(twins.shows("Blue said “Ada”: not right. Amber may answer."));
  twins.click("Berit");
  CHECK(twins.shows("Amber: Berit · +1 point"));
  twins.click("Next item");
  twins.click("Berit");  // of Amber, whose turn it is
  twins.click("Next item");
  CHECK(twins.shows("The last item"));
  twins.click("1");  // as much as an item is worth, for Blue, who has none
  twins.click("Show the item");
  CHECK(twins.shows("Blue stakes 1 point on this item."));
  twins.click("Berit");
  CHECK(twins.shows("Amber stakes 0 points on this item."));
  CHECK_FALSE(twins.shows("Blue said"));  // secret until all have answered
  twins.click("Carla");
  CHECK(twins.shows("Blue: Berit · +1 point"));
  twins.click("See the results");
  CHECK(twins.shows("Amber wins"));
  twins.compare();
}

TEST_CASE("six teams buzz by their keys, and who was wrong is out until the next item",
          "[.display]") {
  if (skipped()) return;
  Twins twins(tests::samplePack(2));
  REQUIRE(twins.start());
  for (const char* words : {"Play", "Bridges over the Lerre", "Buzzer", "6", "Start"})
    twins.click(words);
  CHECK(twins.shows("Who knows it first?"));
  twins.type("z");
  CHECK(twins.shows("Green answers."));
  twins.type(twins.letterOf("Dora"));
  CHECK(twins.shows("Green said “Dora”: not right. Who else knows it?"));
  twins.type("z");  // may not again
  CHECK(twins.shows("Who else knows it?"));
  twins.type("v");
  CHECK(twins.shows("Violet may answer."));
  twins.type(twins.letterOf("Berit"));
  twins.enter();
  twins.type("n");
  CHECK(twins.shows("Nobody knew"));
  twins.enter();
  CHECK(twins.shows("Violet wins"));
  twins.compare();
}
