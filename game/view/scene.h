// What a window shows: draws itself on a Canvas, takes Inputs, moves with time.
#pragma once

#include "game/view/canvas.h"
#include "game/view/input.h"

namespace view {

class Scene {
 public:
  virtual ~Scene() = default;

  // The window has this size now, in pixels; called before anything else.
  virtual void resize(Size window) = 0;
  virtual void handle(const Input& input) = 0;
  // Time has passed, in seconds.
  virtual void step(double seconds) = 0;
  virtual void draw(Canvas& canvas) = 0;
  // Whether anything moves; while false, nothing is drawn anew until an input comes.
  virtual bool moving() const = 0;
  // Whether there is nothing more to show and the window may close.
  virtual bool done() const = 0;
};

}  // namespace view
