// A line of text that the player types.
#pragma once

#include <string>

#include "game/view/canvas.h"
#include "game/view/focus.h"
#include "game/view/theme.h"

namespace view {

class TextField {
 public:
  explicit TextField(std::string placeholder = {}, std::string text = {});

  // Takes typing and the keys that move the caret; true if the text changed.
  bool handle(const Input& input);
  const std::string& text() const { return text_; }
  void setText(std::string text);
  std::size_t caret() const { return caret_; }

  static float height(const Theme& theme) { return theme.controlHeight(); }
  void draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const;

 private:
  std::string placeholder_;
  std::string text_;
  std::size_t caret_ = 0;  // a byte offset between two characters
};

}  // namespace view
