// A screen: draws itself on a Canvas, takes Inputs, moves with time. The stack of screens lives in
// stack.h; a screen asks for changes of the stack, which happen after the step.
#pragma once

#include "game/view/canvas.h"
#include "game/view/input.h"

namespace screens {

class Screen {
 public:
  virtual ~Screen() = default;

  virtual void handle(const view::Input& input) = 0;
  // Time has passed, in seconds.
  virtual void step(double seconds) = 0;
  virtual void draw(view::Canvas& canvas) = 0;
  // Whether anything moves; while false, nothing is drawn anew until an input comes.
  virtual bool moving() const = 0;
};

}  // namespace screens
