// Which of a screen's controls has the keyboard, the pointer and the press.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "game/view/geometry.h"
#include "game/view/input.h"

namespace view {

// How a control is to be drawn.
struct ControlState {
  bool focused = false;  // has the keyboard, and the player uses it
  bool hovered = false;
  bool pressed = false;
  bool disabled = false;
  bool operator==(const ControlState&) const = default;
};

class Focus {
 public:
  // Takes an input for the controls whose boxes these are, in reading order: Tab and Shift+Tab go
  // through them, arrows to the nearest in their direction, the pointer lights and presses. Returns
  // the control that was activated, by Enter, Space or a click released where it began. A control
  // whose box is empty is passed over.
  std::optional<std::size_t> handle(const Input& input, const std::vector<Box>& controls);

  // The control that Enter would activate.
  std::optional<std::size_t> index() const { return index_; }
  void set(std::optional<std::size_t> index, bool visible = false);
  ControlState state(std::size_t control) const;

 private:
  std::optional<std::size_t> handleKey(const Input& input, const std::vector<Box>& controls);
  void move(int step, const std::vector<Box>& controls);
  void go(Key direction, const std::vector<Box>& controls);

  std::optional<std::size_t> index_;
  std::optional<std::size_t> hovered_;
  std::optional<std::size_t> pressed_;
  bool visible_ = false;
};

}  // namespace view
