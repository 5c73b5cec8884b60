// A window onto something taller: how far it is moved, by wheel, keys, or to show a box.
#pragma once

#include <optional>

#include "game/view/canvas.h"
#include "game/view/input.h"
#include "game/view/theme.h"

namespace view {

class Scroll {
 public:
  // How tall the content is and the window onto it; keeps the offset inside.
  void fit(float content, float window);
  // Wheel, Page Up and Page Down, Home and End; true if it moved.
  bool handle(const Input& input, float lineHeight);
  // Takes the pointer on the bar that draw() shows in the window's box: pressed on the thumb it
  // drags it, elsewhere on the bar it brings it there. True while the pointer is the bar's.
  bool drag(const Input& input, const Theme& theme, const Box& window);
  // Moves no more than needed to have [top, bottom) of the content in the window.
  void reveal(float top, float bottom);

  float offset() const { return offset_; }
  bool needed() const { return content_ > window_; }
  // The bar at the right edge of the window's box; nothing if not needed.
  void draw(Canvas& canvas, const Theme& theme, const Box& window) const;

 private:
  void moveTo(float offset);
  Box thumb(const Theme& theme, const Box& window) const;

  float content_ = 0;
  float window_ = 0;
  float offset_ = 0;
  std::optional<float> grabbed_;  // how far below the thumb's top the pointer holds it
};

}  // namespace view
