#include "game/view/focus.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace view {
namespace {

bool isEmpty(const Box& box) { return box.width <= 0 || box.height <= 0; }

// The distance between two intervals, 0 where they overlap.
float between(float begin, float end, float otherBegin, float otherEnd) {
  return std::max({0.f, otherBegin - end, begin - otherEnd});
}

// How far `to` is from `from` for an arrow: sideways counts more. Infinite behind it.
float distance(Key direction, const Box& from, const Box& to) {
  const bool across = direction == Key::Left || direction == Key::Right;
  const Point a = from.centre();
  const Point b = to.centre();
  const float ahead = direction == Key::Left    ? a.x - b.x
                      : direction == Key::Right ? b.x - a.x
                      : direction == Key::Up    ? a.y - b.y
                                                : b.y - a.y;
  if (ahead < 1) return std::numeric_limits<float>::infinity();
  const float sideways = across ? between(from.y, from.bottom(), to.y, to.bottom())
                                : between(from.x, from.right(), to.x, to.right());
  const float clear = across ? between(from.x, from.right(), to.x, to.right())
                             : between(from.y, from.bottom(), to.y, to.bottom());
  return clear + 3 * sideways + ahead / 1000;
}

bool isArrow(Key key) {
  return key == Key::Left || key == Key::Right || key == Key::Up || key == Key::Down;
}

}  // namespace

void Focus::set(std::optional<std::size_t> index, bool visible) {
  index_ = index;
  visible_ = visible;
}

ControlState Focus::state(std::size_t control) const {
  return {.focused = visible_ && index_ == control,
          .hovered = hovered_ == control,
          .pressed = pressed_ == control && hovered_ == control};
}

std::optional<std::size_t> Focus::handle(const Input& input, const std::vector<Box>& controls) {
  if (index_ && *index_ >= controls.size()) index_.reset();
  if (input.kind == Input::Kind::KeyPressed) return handleKey(input, controls);
  if (input.kind == Input::Kind::Text || input.kind == Input::Kind::Wheel) return std::nullopt;
  hovered_ = boxAt(controls, input.point);
  if (input.kind == Input::Kind::PointerPressed) {
    pressed_ = hovered_;
    if (pressed_) index_ = pressed_;
    visible_ = false;
  }
  if (input.kind != Input::Kind::PointerReleased) return std::nullopt;
  const auto began = std::exchange(pressed_, std::nullopt);
  return began == hovered_ ? began : std::nullopt;
}

std::optional<std::size_t> Focus::handleKey(const Input& input, const std::vector<Box>& controls) {
  if (input.key == Key::Enter || input.key == Key::Space) {
    if (!index_ || isEmpty(controls[*index_])) return std::nullopt;
    return index_;
  }
  if (input.key == Key::Tab)
    move(input.shift ? -1 : 1, controls);
  else if (isArrow(input.key))
    go(input.key, controls);
  return std::nullopt;
}

void Focus::move(int step, const std::vector<Box>& controls) {
  const std::size_t count = controls.size();
  std::size_t at = index_ ? *index_ : step > 0 ? count - 1 : 0;
  for (std::size_t tried = 0; tried < count; ++tried) {
    at = (at + (step > 0 ? 1 : count - 1)) % count;
    if (isEmpty(controls[at])) continue;
    return set(at, true);
  }
}

void Focus::go(Key direction, const std::vector<Box>& controls) {
  if (!index_) return move(1, controls);
  visible_ = true;
  std::optional<std::size_t> best;
  float least = std::numeric_limits<float>::infinity();
  for (std::size_t i = 0; i < controls.size(); ++i) {
    if (i == *index_ || isEmpty(controls[i])) continue;
    const float d = distance(direction, controls[*index_], controls[i]);
    if (d < least) {
      least = d;
      best = i;
    }
  }
  if (best) index_ = best;
}

}  // namespace view
