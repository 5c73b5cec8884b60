// Whole rounds in the real program by gamepad alone: what its kernel would write is written to
// pipes, SFML reads it. One pad from the front page to the results, and two that buzz.
#include <fcntl.h>
#include <linux/joystick.h>
#include <sys/stat.h>
#include <unistd.h>

#include <map>

#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/twins.h"

namespace fs = std::filesystem;
using view::Key;

namespace {

constexpr short kFar = 32767;
constexpr unsigned char kStickDown = 1;  // the place among the axes of fake_pads.cpp
constexpr unsigned char kCrossDown = 7;

class Pad {
 public:
  enum Button { Yes, No, Buzz, OtherBuzz, ShoulderBack, ShoulderOn };

  // The pipe is held open for reading too, so that it never seems unplugged.
  explicit Pad(const fs::path& pipe) {
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    pipe_ = open(pipe.c_str(), O_RDWR | O_NONBLOCK);
    REQUIRE(pipe_ >= 0);
  }
  ~Pad() { close(pipe_); }
  Pad(const Pad&) = delete;
  Pad& operator=(const Pad&) = delete;

  void press(Button button) const {
    write(JS_EVENT_BUTTON, static_cast<unsigned char>(button), 1);
    write(JS_EVENT_BUTTON, static_cast<unsigned char>(button), 0);
  }
  // Of a stick or the cross: pushed that way and let go.
  void push(unsigned char axis, short way) const {
    write(JS_EVENT_AXIS, axis, way);
    write(JS_EVENT_AXIS, axis, 0);
  }

 private:
  void write(unsigned char type, unsigned char number, short value) const {
    const js_event event{0, value, type, number};
    REQUIRE(::write(pipe_, &event, sizeof event) == sizeof event);
    usleep(60'000);  // SFML tells the state once a frame
  }

  int pipe_;
};

// The players of the twins, each with a pad of its own.
class Players {
 public:
  Players(tests::Twins& twins, const std::vector<const Pad*>& pads) : twins_(twins), pads_(pads) {}

  void press(std::size_t player, Pad::Button button) {
    static const std::map<Pad::Button, view::Input> told = {
        {Pad::Yes, {.key = Key::Enter}},
        {Pad::No, {.key = Key::Escape}},
        {Pad::Buzz, {.key = Key::Buzz}},
        {Pad::OtherBuzz, {.key = Key::Buzz}},
        {Pad::ShoulderBack, {.key = Key::Tab, .shift = true}},
        {Pad::ShoulderOn, {.key = Key::Tab}}};
    tell(player, told.at(button), [&] { pads_[player]->press(button); });
    twins_.rest();
  }

  // Goes down to it by the cross and the stick in turn, or from one thing to the next by a
  // shoulder, and says yes.
  void choose(std::size_t player, const std::string& words, bool byShoulder = false) {
    for (int moves = 0; moves < 20 && !twins_.hasKeyboard(words); ++moves) {
      const unsigned char axis = moves % 2 == 0 ? kCrossDown : kStickDown;
      if (byShoulder)
        press(player, Pad::ShoulderOn);
      else
        tell(player, {.key = Key::Down}, [&] { pads_[player]->push(axis, kFar); });
    }
    INFO(words << "\n" << twins_.page());
    REQUIRE(twins_.hasKeyboard(words));
    press(player, Pad::Yes);
  }

 private:
  void tell(std::size_t player, view::Input input, const std::function<void()>& done) {
    input.pad = player;
    twins_.send(done, input);
  }

  tests::Twins& twins_;
  std::vector<const Pad*> pads_;
};

bool skipped() {
  const bool skip = !tests::canPlayForReal();
  if (skip) WARN("skipped: xdotool or xclip is not installed");
  return skip;
}

}  // namespace

TEST_CASE("a round is played by one gamepad alone", "[.display]") {
  if (skipped()) return;
  const tests::ScratchFolder folder;
  const Pad pad(folder / "js0");
  tests::Twins twins(tests::samplePack(3), folder / "");
  REQUIRE(twins.start());
  Players players(twins, {&pad});
  for (const char* page : {"Play", "Choose a pack", "Mode"}) {
    CHECK(twins.shows(page));
    players.press(0, Pad::Yes);
  }
  for (const char* words : {"Berit", "Ada", "Berit"}) {
    players.press(0, Pad::No);
    CHECK(twins.shows("Paused"));
    players.press(0, Pad::Yes);
    players.choose(0, words);
    CHECK(twins.shows("The evidence"));
    players.press(0, Pad::Yes);
  }
  CHECK(twins.shows("2 of 3 right"));
  twins.compare();
  players.press(0, Pad::No);
  CHECK(twins.shows("What did the article"));
  players.press(0, Pad::No);
  CHECK(twins.game().ends(3));
}

TEST_CASE("two teams buzz and answer with a gamepad each", "[.display]") {
  if (skipped()) return;
  const tests::ScratchFolder folder;
  const Pad first(folder / "js0");
  const Pad second(folder / "js1");
  tests::Twins twins(tests::samplePack(2), folder / "");
  REQUIRE(twins.start());
  Players players(twins, {&first, &second});
  players.press(0, Pad::Yes);  // Play
  players.press(0, Pad::Yes);  // the first pack
  players.choose(0, "Buzzer", true);
  players.choose(0, "Start");
  CHECK(twins.shows("Who knows it first?"));
  players.press(1, Pad::Buzz);
  CHECK(twins.shows("Amber answers."));
  players.choose(1, "Ada");
  CHECK(twins.shows("Amber said “Ada”: not right. Blue may answer."));
  players.press(1, Pad::OtherBuzz);  // may not again
  CHECK(twins.shows("Blue may answer."));
  players.choose(0, "Berit");
  CHECK(twins.shows("Blue: Berit · "));
  players.press(1, Pad::Yes);  // goes on
  players.press(1, Pad::OtherBuzz);
  players.choose(1, "Berit");
  CHECK(twins.shows("Amber: Berit · "));
  players.press(0, Pad::Yes);
  CHECK(twins.shows("A draw"));
  twins.compare();
}
