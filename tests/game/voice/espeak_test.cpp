#include "game/voice/espeak.h"

#include <signal.h>

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>
#include <thread>

#include "tests/catch.h"
#include "tests/scratch_folder.h"

namespace fs = std::filesystem;

namespace {

// A PATH of one folder, with a program that writes down how it was called, what it read, and its
// number; then sleeps.
class Stage {
 public:
  Stage() : path_(std::getenv("PATH")) {
    std::ofstream(folder_ / "speaker")
        << "#!/bin/sh\nPATH=" << path_ << "\nsay='" << (folder_ / "").string()
        << "'\nprintf '%s\\n' \"$@\" >\"$say/arguments\"\ncat >\"$say/text\"\n"
        << "echo $$ >\"$say/new\"\nmv \"$say/new\" \"$say/number\"\nexec sleep 60\n";
    fs::permissions(folder_ / "speaker", fs::perms::owner_all);
    setenv("PATH", (folder_ / "").string().c_str(), 1);
  }
  ~Stage() { setenv("PATH", path_.c_str(), 1); }

  // The number of the process that last began to speak; fails the test if none does.
  pid_t speaker() {
    for (int i = 0; i < 1000; ++i) {
      const std::string number = read("number");
      if (!number.empty()) {
        fs::remove(folder_ / "number");
        return std::stoi(number);
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    FAIL("nothing was said");
    return 0;
  }

  std::string read(const std::string& name) const {
    std::ostringstream text;
    text << std::ifstream(folder_ / name).rdbuf();
    return text.str();
  }

 private:
  tests::ScratchFolder folder_;
  std::string path_;
};

bool runs(pid_t process) { return kill(process, 0) == 0; }

}  // namespace

TEST_CASE("a text is read by a child in its own voice, word for word") {
  Stage stage;
  const auto voice = voice::espeak("speaker");
  REQUIRE(voice);
  const std::string text = "-f /etc/passwd $(reboot) `reboot` \"'; “naïve”\n";
  voice->say({text, "de"});
  stage.speaker();
  CHECK(stage.read("arguments") == "-v\nde\n--stdin\n");
  CHECK(stage.read("text") == text);
}

TEST_CASE("what is no language's name is read in English") {
  Stage stage;
  const auto voice = voice::espeak("speaker");
  for (const char* language : {"", "../../x", "DE", "english", "e"}) {
    voice->say({"x", language});
    stage.speaker();
    CHECK(stage.read("arguments") == "-v\nen\n--stdin\n");
  }
}

TEST_CASE("a longer text than a pipe holds is no trouble") {
  Stage stage;
  const auto voice = voice::espeak("speaker");
  voice->say({std::string(1'000'000, 'x'), "en"});
  stage.speaker();
  CHECK(stage.read("text").size() == 1'000'000);
}

TEST_CASE("the next text, a hush and the end stop what is being said") {
  Stage stage;
  auto voice = voice::espeak("speaker");
  voice->say({"one", "en"});
  const pid_t first = stage.speaker();
  CHECK(runs(first));
  voice->say({"two", "en"});
  CHECK_FALSE(runs(first));
  const pid_t second = stage.speaker();
  voice->hush();
  CHECK_FALSE(runs(second));
  voice->hush();
  voice->say({"three", "en"});
  const pid_t third = stage.speaker();
  voice.reset();
  CHECK_FALSE(runs(third));
}

TEST_CASE("without the program there is no voice") {
  CHECK(voice::espeak("no-such-program") == nullptr);
}
