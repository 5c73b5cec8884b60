// Rounds of teams in the real program: in turn with steals and a final wager, by the mouse alone;
// six teams that buzz, by keys alone. A desk beside it is led through the same pages: it tells
// where on them a thing stands, and what is to come of it.
#include "tests/catch.h"
#include "tests/game/real_game.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

namespace {

class Twins {
 public:
  explicit Twins(const questions::Pack& pack)
      : game_(folder_ / "", pack),
        history_(folder_ / "desk.sqlite"),  // of the desk, empty as the game's
        desk_(tests::realWindow),
        started_(game_.start({"play", "--seed", "7"})) {
    desk_.context.history = &history_;
    desk_.context.wishes.round.seed = 7;
    desk_.library.add(game_.packFile());
    desk_.open(screens::title(desk_.context));
    desk_.wait(0.2);  // every pack is read
  }

  bool started() const { return started_; }
  bool shows(const std::string& words) const { return desk_.shows(words); }

  void click(const std::string& words) {
    INFO(desk_.page());
    INFO(words);
    const auto box = desk_.canvas().boxOf(words);
    REQUIRE(box);
    game_.click(box->centre());
    desk_.click(words);
    rest();
  }

  void type(const std::string& letter) {
    game_.key(letter);
    desk_.type(letter);
    rest();
  }

  void enter() {
    game_.key("Return");
    desk_.press(view::Key::Enter);
    rest();
  }

  // The letter of the option with these words: how many stand above it.
  std::string letterOf(const std::string& words) const {
    char letter = 'a';
    for (const questions::Option& option : tests::sampleItem("0").options)
      if (desk_.canvas().boxOf(option.text)->y < desk_.canvas().boxOf(words)->y) ++letter;
    return {letter};
  }

  // Both rounds, without the seconds, which no two programs share.
  void compare() const {
    const auto mine = history_.rounds(1);
    const auto real = game_.history().rounds(1);
    REQUIRE(mine.size() == 1);
    REQUIRE(real.size() == 1);
    CHECK(real[0].finished);
    CHECK(real[0].dealt == mine[0].dealt);
    CHECK(real[0].head.players == mine[0].head.players);
    REQUIRE(real[0].responses.size() == mine[0].responses.size());
    for (std::size_t i = 0; i < mine[0].responses.size(); ++i) {
      rules::Response response = real[0].responses[i];
      response.seconds = mine[0].responses[i].seconds;
      INFO("response " << i);
      CHECK(response == mine[0].responses[i]);
    }
  }

 private:
  // For which a new page takes no answer, and a little more.
  void rest() {
    desk_.wait(0.7);
    game_.wait(0.45);
  }

  tests::ScratchFolder folder_;
  tests::RealGame game_;
  rules::History history_;
  Desk desk_;
  bool started_;
};

bool skipped() {
  const bool skip = !tests::canPlayForReal();
  if (skip) WARN("skipped: xdotool or xclip is not installed");
  return skip;
}

}  // namespace

// Berit is right; the others are not.
TEST_CASE("teams steal what another got wrong, and wager on the last item, by the mouse alone",
          "[.display]") {
  if (skipped()) return;
  Twins twins(tests::samplePack(3));
  REQUIRE(twins.started());
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
  REQUIRE(twins.started());
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
