// The real program and a desk beside it that is led through the same pages: it tells where on them
// a thing stands, and what is to come of it. Both deal the same rounds.
#pragma once

#include <functional>
#include <string>

#include "tests/game/real_game.h"
#include "tests/game/screens/desk.h"
#include "tests/game/view/paper_clip.h"
#include "tests/scratch_folder.h"

namespace tests {

class Twins {
 public:
  // pads: their folder, if the program is to have any.
  explicit Twins(const questions::Pack& pack, const std::filesystem::path& pads = {});

  // What both have behind them when they start.
  void remember(const std::function<void(rules::History&)>& past);
  bool start();

  bool shows(const std::string& words) const { return desk_.shows(words); }
  std::string page() const { return desk_.page(); }
  bool hasKeyboard(const std::string& words) const { return desk_.hasKeyboard(words); }
  RealGame& game() { return game_; }

  void click(const std::string& words);
  void type(const std::string& letter);
  void enter();
  void escape();
  void tab();
  // Goes to it by Tab, and presses the space bar.
  void go(const std::string& words);
  // What is done to the real one by other means than keys and pointer, and what the desk is told of
  // it.
  void send(const std::function<void()>& done, const view::Input& told);

  // The letter of the option with these words: how many stand above it.
  std::string letterOf(const std::string& words) const;
  // Of the newest round in the real one.
  std::string mode() const;
  // What was copied at the desk.
  const std::string& copied() const { return clip_.words; }
  // Both rounds, without the seconds, which no two programs share.
  void compare() const;
  // For which a new page takes no answer, and a little more. Done by all but send().
  void rest();

 private:
  ScratchFolder folder_;
  RealGame game_;
  rules::History history_;
  PaperClip clip_;
  Desk desk_;
};

}  // namespace tests
