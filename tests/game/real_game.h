// The real program in a window of its own on the display of the test, played from outside with
// xdotool. Its files, settings and history lie in a folder of the test's; every wait ends.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "game/rules/history.h"
#include "game/view/geometry.h"
#include "questions/pack.h"

namespace tests {

// Whether xdotool and xclip are there.
bool canPlayForReal();

class RealGame {
 public:
  // The folder gets assets with this pack alone, and its own history.
  RealGame(const std::filesystem::path& folder, const questions::Pack& pack);
  ~RealGame() { stop(); }
  RealGame(const RealGame&) = delete;
  RealGame& operator=(const RealGame&) = delete;

  // Gamepads that it finds when it starts: pipes in this folder, by fake_pads.cpp.
  void plug(const std::filesystem::path& folder) { pads_ = folder; }
  // Starts the program; its window has the keyboard then. False if it does not show one.
  bool start(const std::vector<std::string>& arguments = {});
  // kill -9.
  void stop();
  // Whether it ends by itself within so many seconds, and says that all was well.
  bool ends(double seconds);

  void key(const std::string& keys) const;  // by X's names, with spaces between
  void write(const std::string& words) const;
  void click(view::Point point) const;
  void wait(double seconds) const;
  // Lets another program copy the words of a file.
  bool copy(const std::filesystem::path& file) const;
  // What another program gets of what was copied in this one.
  std::string copied() const;

  rules::History history() const { return rules::History(historyFile()); }
  std::filesystem::path historyFile() const;
  // How many responses are kept of the newest round, waiting up to so many seconds for them.
  std::size_t responses(std::size_t wanted, double seconds) const;
  std::filesystem::path packFile() const;
  // The packs that the player has made, waiting up to so many seconds for the first.
  std::vector<std::filesystem::path> ownPacks(double seconds) const;

 private:
  std::filesystem::path folder_;
  std::filesystem::path pads_;
  pid_t process_ = 0;
};

// The window's size on the display of tests/with_display.sh.
inline constexpr view::Size realWindow = {1440, 810};

}  // namespace tests
