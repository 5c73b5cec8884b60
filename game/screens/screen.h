// A screen: takes inputs, moves with time, draws itself on a page. It asks the stack (stack.h) for
// other screens, which come at the end of the step.
#pragma once

#include "game/view/canvas.h"
#include "game/view/input.h"
#include "game/view/theme.h"
#include "game/view/typeset.h"
#include "game/view/voice.h"

namespace screens {

// What a screen is laid out on: the window's size, its look, and the type to set it in.
struct Page {
  view::Size size;
  view::Theme theme;
  const view::Typesetter& type;
};

class Screen {
 public:
  virtual ~Screen() = default;

  virtual void handle(const view::Input& input, const Page& page) = 0;
  // Time has passed, in seconds.
  virtual void step(double seconds) = 0;
  virtual void draw(view::Canvas& canvas, const Page& page) = 0;
  // Whether anything moves; while false, nothing is drawn anew until an input comes.
  virtual bool moving() const = 0;
  // What is read aloud of it, where the player wishes so; read anew whenever it changes.
  virtual view::Spoken aloud() const { return {}; }
};

}  // namespace screens
