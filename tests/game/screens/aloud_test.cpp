// What is read aloud, and when.
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/desk.h"
#include "tests/scratch_folder.h"

using view::Key;

namespace {

class RecordingVoice : public view::Voice {
 public:
  void say(const view::Spoken& spoken) override { said.push_back(spoken); }
  void hush() override { ++hushed; }

  std::vector<view::Spoken> said;
  int hushed = 0;
};

struct Listener {
  explicit Listener(bool readAloud) {
    desk.context.voice = &voice;
    desk.context.wishes.readAloud = readAloud;
    desk.open(screens::title(desk.context));
  }

  void play(const questions::Pack& pack) {
    round = std::make_shared<screens::Play>(screens::Play{
        std::make_shared<const questions::Pack>(pack), rules::Round(pack, rules::RoundSettings{})});
    desk.open(screens::ask(desk.context, round));
  }

  RecordingVoice voice;
  Desk desk;
  std::shared_ptr<screens::Play> round;
};

bool says(const view::Spoken& spoken, const std::string& words) {
  return spoken.text.find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("an item, its options and its verdict are read once each") {
  Listener listener(true);
  const questions::Pack pack = tests::samplePack(2);
  listener.play(pack);
  listener.desk.wait(1);
  REQUIRE(listener.voice.said.size() == 1);
  const questions::Item& first = pack.items[listener.round->round.asked()[0].item];
  const questions::Item& second = pack.items[listener.round->round.asked()[1].item];
  const view::Spoken item = listener.voice.said[0];
  CHECK(item.language == pack.language);
  CHECK(says(item, first.stem + "\nA: "));
  for (const questions::Option& option : first.options)
    CHECK(says(item, ": " + option.text + ".\n"));
  listener.desk.type("a");
  listener.desk.wait(1);
  REQUIRE(listener.voice.said.size() == 2);
  CHECK(says(listener.voice.said[1], first.keyOption().text));
  CHECK(says(listener.voice.said[1], first.evidence->quote));
  listener.desk.press(Key::Enter);
  REQUIRE(listener.voice.said.size() == 3);
  CHECK(says(listener.voice.said[2], second.stem));
}

TEST_CASE("a pause hushes, and what comes back is read again") {
  Listener listener(true);
  listener.play(tests::samplePack(2));
  listener.desk.press(Key::Escape);
  CHECK(listener.voice.hushed == 1);
  listener.desk.press(Key::Escape);
  CHECK(listener.voice.said.size() == 2);
}

TEST_CASE("the verdict is read in the words of the pack's language, whatever the program speaks") {
  Listener listener(true);
  questions::Pack pack = tests::samplePack(1);
  pack.language = "fr";
  listener.desk.context.words.speak("de");
  listener.play(pack);
  listener.desk.type("a");
  REQUIRE(listener.voice.said.size() == 2);
  CHECK(says(listener.voice.said[1], "La preuve"));
}

TEST_CASE("nothing is read unless it is wished; one key turns it on and off") {
  Listener listener(false);
  listener.play(tests::samplePack(2));
  CHECK(listener.voice.said.empty());
  listener.desk.press(Key::F2);
  CHECK(listener.voice.said.size() == 1);
  listener.desk.press(Key::F2);
  CHECK(listener.voice.hushed == 1);
  CHECK(listener.voice.said.size() == 1);
}

TEST_CASE("one key turns the sounds off and on, and both wishes are kept") {
  const tests::ScratchFolder folder;
  Listener listener(false);
  listener.desk.context.settingsFile = folder / "settings.json";
  listener.desk.press(Key::F3);
  CHECK(listener.desk.speaker.volume() == 0);
  CHECK(rules::loadSettings(folder / "settings.json").settings.volume == 0);
  listener.desk.press(Key::F3);
  CHECK(listener.desk.speaker.volume() > 0);
  listener.desk.press(Key::F2);
  CHECK(rules::loadSettings(folder / "settings.json").settings.readAloud);
}
