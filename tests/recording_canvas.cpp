#include "tests/recording_canvas.h"

#include <algorithm>
#include <cassert>

#include "tests/folders.h"

RecordingCanvas::RecordingCanvas(const view::Typesetter& typesetter, view::Size size)
    : typesetter_(typesetter), size_(size) {}

void RecordingCanvas::fill(const view::Box& box, view::Color color, float) {
  fills_.push_back({box, color});
}

void RecordingCanvas::outline(const view::Box& box, view::Color color, float, float) {
  outlines_.push_back({box, color});
}

void RecordingCanvas::polygon(const std::vector<view::Point>& corners, view::Color color) {
  assert(corners.size() >= 3);
  view::Box box{corners[0].x, corners[0].y, 0, 0};
  for (const view::Point& p : corners) {
    const float right = std::max(box.right(), p.x);
    const float bottom = std::max(box.bottom(), p.y);
    box.x = std::min(box.x, p.x);
    box.y = std::min(box.y, p.y);
    box.width = right - box.x;
    box.height = bottom - box.y;
  }
  fills_.push_back({box, color});
}

void RecordingCanvas::text(const view::Box& box, std::string_view utf8,
                           const view::TextStyle& style, const std::vector<view::Mark>& marks) {
  const view::Size set = typesetter_.measure(utf8, style, box.width);
  const view::Point middle = {box.x + box.width / 2, box.y + set.height / 2};
  texts_.push_back({box, set, clip(), std::string(utf8), style, marks, under(middle)});
}

view::Color RecordingCanvas::under(view::Point point) const {
  for (auto fill = fills_.rbegin(); fill != fills_.rend(); ++fill)
    if (fill->box.contains(point)) return fill->color;
  return {};
}

void RecordingCanvas::pushClip(const view::Box& box) {
  clips_.push_back(view::intersection(clip(), box));
}

void RecordingCanvas::popClip() {
  assert(!clips_.empty());
  clips_.pop_back();
}

void RecordingCanvas::clear() {
  texts_.clear();
  fills_.clear();
  outlines_.clear();
  clips_.clear();
}

bool RecordingCanvas::isVisible(const Text& text) const {
  const view::Box seen = view::intersection(text.box, text.clip);
  return seen.width > 0 && seen.height > 0 && text.style.color.a > 0;
}

bool RecordingCanvas::shows(std::string_view words) const { return boxOf(words).has_value(); }

std::optional<view::Box> RecordingCanvas::boxOf(std::string_view words) const {
  for (const Text& text : texts_)
    if (isVisible(text) && text.utf8.find(words) != std::string::npos) return text.box;
  return std::nullopt;
}

std::vector<std::string> RecordingCanvas::faults() const {
  constexpr float kRounding = 1;
  std::vector<std::string> found;
  for (const Text& text : texts_) {
    const std::string name = "\"" + text.utf8.substr(0, 60) + "\"";
    if (text.set.height > text.box.height + kRounding)
      found.push_back(name + " needs a height of " + std::to_string(text.set.height) + ", has " +
                      std::to_string(text.box.height));
    if (text.set.width > text.box.width + kRounding)
      found.push_back(name + " needs a width of " + std::to_string(text.set.width) + ", has " +
                      std::to_string(text.box.width));
    const view::Box inside = view::intersection(text.box, window());
    const bool whole =
        inside.width >= text.box.width - kRounding && inside.height >= text.box.height - kRounding;
    if (!whole && text.clip == window()) found.push_back(name + " leaves the window");
  }
  return found;
}

const view::Typesetter& testTypesetter() {
  static const view::Typesetter typesetter(sourceFolder() / "assets/fonts");
  return typesetter;
}
