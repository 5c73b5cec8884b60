#include "game/view/scroll.h"

#include <algorithm>

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

void Scroll::draw(Canvas& canvas, const Theme& theme, const Box& window) const {
  if (!needed()) return;
  const float width = theme.px(6);
  const Box track{window.right() - width, window.y, width, window.height};
  const float length = std::max(theme.px(24), track.height * window_ / content_);
  const float way = (track.height - length) * offset_ / (content_ - window_);
  canvas.fill(track, theme.palette.rule.faded(0.5f), width / 2);
  canvas.fill({track.x, track.y + way, width, length}, theme.palette.quiet, width / 2);
}

}  // namespace view
