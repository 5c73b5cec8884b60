#include "game/view/scroll.h"

#include <algorithm>
#include <utility>

namespace view {

void Scroll::fit(float content, float window) {
  content_ = content;
  window_ = window;
  moveTo(offset_);
}

void Scroll::moveTo(float offset) {
  offset_ = std::clamp(offset, 0.f, std::max(0.f, content_ - window_));
}

bool Scroll::handle(const Input& input, float lineHeight) {
  const float before = offset_;
  if (input.kind == Input::Kind::Wheel) moveTo(offset_ - 3 * lineHeight * input.wheel);
  if (input.kind == Input::Kind::KeyPressed) {
    if (input.key == Key::PageDown) moveTo(offset_ + window_ - lineHeight);
    if (input.key == Key::PageUp) moveTo(offset_ - window_ + lineHeight);
    if (input.key == Key::Home) moveTo(0);
    if (input.key == Key::End) moveTo(content_);
  }
  return offset_ != before;
}

void Scroll::reveal(float top, float bottom) {
  if (bottom > offset_ + window_) moveTo(bottom - window_);
  if (top < offset_) moveTo(top);
}

Box Scroll::thumb(const Theme& theme, const Box& window) const {
  const float width = theme.px(6);
  const float length = std::max(theme.px(24), window.height * window_ / content_);
  const float way = (window.height - length) * offset_ / (content_ - window_);
  return {window.right() - width, window.y + way, width, length};
}

bool Scroll::drag(const Input& input, const Theme& theme, const Box& window) {
  if (!needed() || input.kind == Input::Kind::PointerReleased)
    return std::exchange(grabbed_, std::nullopt).has_value();
  const Box at = thumb(theme, window);
  if (input.kind == Input::Kind::PointerPressed) {
    const float reach = theme.px(8);  // a bar this thin is hard to hit
    const Box bar{at.x - reach, window.y, at.width + 2 * reach, window.height};
    if (!bar.contains(input.point)) return false;
    const bool onThumb = input.point.y >= at.y && input.point.y < at.bottom();
    grabbed_ = onThumb ? input.point.y - at.y : at.height / 2;
  }
  const bool pointer =
      input.kind == Input::Kind::PointerPressed || input.kind == Input::Kind::PointerMoved;
  if (!grabbed_ || !pointer) return false;
  moveTo((input.point.y - *grabbed_ - window.y) * (content_ - window_) /
         (window.height - at.height));
  return true;
}

void Scroll::draw(Canvas& canvas, const Theme& theme, const Box& window) const {
  if (!needed()) return;
  const Box at = thumb(theme, window);
  const float radius = at.width / 2;
  canvas.fill({at.x, window.y, at.width, window.height}, theme.palette.rule.faded(0.5f), radius);
  canvas.fill(at, theme.palette.quiet, radius);
}

}  // namespace view
