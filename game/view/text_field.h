// A text that the player types: one line, a paragraph that wraps, or many paragraphs.
#pragma once

#include <optional>
#include <string>

#include "game/view/canvas.h"
#include "game/view/edited_text.h"
#include "game/view/focus.h"
#include "game/view/scroll.h"
#include "game/view/theme.h"

namespace view {

class TextField {
 public:
  // One moves sideways where it is longer than its box, the others wrap and scroll.
  enum class Lines { One, Wrapped, Many };

  // Where the field stands and what sets its text: for the keys that go from line to line and for
  // the pointer.
  struct Place {
    const Typesetter& type;
    const Theme& theme;
    Box box;
  };

  explicit TextField(std::string placeholder = {}, std::string text = {}, Lines lines = Lines::One,
                     Role role = Role::Label);

  // Takes typing and the keys that move the caret in the order of the text.
  Edit handle(const Input& input, Clipboard* clipboard = nullptr);
  // The same, and the pointer and the keys that move it from line to line. An arrow that finds no
  // line is of no use.
  Edit handle(const Input& input, const Place& place, Clipboard* clipboard);
  const std::string& text() const { return edited_.text(); }
  void setText(std::string text) { edited_.setText(std::move(text)); }
  std::size_t caret() const { return edited_.caret(); }

  static float height(const Theme& theme) { return theme.controlHeight(); }
  // The height that shows all of it at this width, but at least so many lines.
  float height(const Typesetter& type, const Theme& theme, float width, int least = 1) const;
  void draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const;

 private:
  TextStyle style(const Theme& theme) const;
  Box inner(const Typesetter& type, const Theme& theme, const Box& box) const;
  float wrap(const Box& inner) const { return lines_ == Lines::One ? 0 : inner.width; }
  Box caretBox(const Typesetter& type, const Theme& theme, const Box& inner) const;
  std::size_t byteAt(const Place& place, Point point) const;
  Edit handlePointer(const Input& input, const Place& place);
  Edit handleLine(const Input& input, const Place& place);
  void follow(const Place& place);

  std::string placeholder_;
  EditedText edited_;
  Lines lines_;
  Role role_;
  float passed_ = 0;  // how much of it is moved out at the left
  Scroll scroll_;     // and at the top
  bool dragging_ = false;
  std::optional<float> column_;  // where the caret wants to stand as it goes from line to line
};

}  // namespace view
