// The screens that are open, one upon another; the top one is seen and takes the inputs. Changes
// wait for the end of the step, so that a screen may close itself, and nothing pressed before a new
// screen is seen reaches it.
#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "game/screens/screen.h"

namespace screens {

class Stack {
 public:
  void push(std::unique_ptr<Screen> screen);
  void pop();
  // Puts the screen in the place of the top one.
  void replace(std::unique_ptr<Screen> screen);
  // Closes all but the lowest screen.
  void home();
  // Closes every screen, which ends the game.
  void quit();

  bool empty() const { return screens_.empty() && changes_.empty(); }

  void handle(const view::Input& input, const Page& page);
  // Lets the top screen move, then makes the changes that were asked for.
  void step(double seconds);
  void draw(view::Canvas& canvas, const Page& page);
  bool moving() const;
  view::Spoken aloud() const;

 private:
  using Screens = std::vector<std::unique_ptr<Screen>>;

  Screens screens_;
  std::vector<std::function<void(Screens&)>> changes_;
};

}  // namespace screens
