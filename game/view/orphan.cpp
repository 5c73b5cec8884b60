#include "game/view/orphan.h"

#include <algorithm>
#include <vector>

namespace view {
namespace {

// From its first word to its last; what changes its face or its direction has boxes of its own.
Box lastLine(const Typesetter& type, std::string_view text, const TextStyle& style, float width) {
  const std::vector<Box> boxes = type.boxes(text, style, width, 0, text.size());
  Box line = boxes.back();
  for (const Box& box : boxes) {
    if (box.y != line.y) continue;
    const float right = std::max(line.right(), box.right());
    line.x = std::min(line.x, box.x);
    line.width = right - line.x;
  }
  return line;
}

}  // namespace

float widthWithoutOrphan(const Typesetter& type, std::string_view text, const TextStyle& style,
                         float width) {
  constexpr int kMostLines = 6;
  constexpr float kShortest = 0.3f;  // of the width
  const int lines = type.lines(text, style, width);
  if (lines < 2 || lines > kMostLines) return width;
  const float height = type.measure(text, style, width).height;
  float best = width;
  float longest = 0;
  for (const float share : {1.f, 0.94f, 0.88f, 0.82f, 0.76f, 0.7f}) {
    if (longest >= kShortest * width || type.lines(text, style, width * share) > lines) break;
    if (type.measure(text, style, width * share).height > height) break;  // by another face
    const Box last = lastLine(type, text, style, width * share);
    const bool fromTheRight = style.align == Align::Start && last.x > 0;
    if (fromTheRight) return width;
    if (last.width <= longest) continue;
    longest = last.width;
    best = width * share;
  }
  return best;
}

}  // namespace view
