#include "game/view/layout.h"

#include <algorithm>

namespace view {

Box takeTop(Box& rest, float height, float gap) {
  const Box taken{rest.x, rest.y, rest.width, height};
  rest = {rest.x, taken.bottom() + gap, rest.width, std::max(0.f, rest.height - height - gap)};
  return taken;
}

Box takeBottom(Box& rest, float height, float gap) {
  const Box taken{rest.x, rest.bottom() - height, rest.width, height};
  rest.height = std::max(0.f, rest.height - height - gap);
  return taken;
}

Box takeLeft(Box& rest, float width, float gap) {
  const Box taken{rest.x, rest.y, width, rest.height};
  rest = {taken.right() + gap, rest.y, std::max(0.f, rest.width - width - gap), rest.height};
  return taken;
}

Box takeRight(Box& rest, float width, float gap) {
  const Box taken{rest.right() - width, rest.y, width, rest.height};
  rest.width = std::max(0.f, rest.width - width - gap);
  return taken;
}

std::vector<Box> columns(const Box& box, std::size_t n, float gap) {
  const auto count = static_cast<float>(n);
  const float width = (box.width - gap * (count - 1)) / count;
  std::vector<Box> parts;
  for (std::size_t i = 0; i < n; ++i)
    parts.push_back({box.x + static_cast<float>(i) * (width + gap), box.y, width, box.height});
  return parts;
}

std::vector<Box> rows(const Box& box, std::size_t n, float gap) {
  const auto count = static_cast<float>(n);
  const float height = (box.height - gap * (count - 1)) / count;
  return stacked(box, std::vector<float>(n, height), gap);
}

std::vector<Box> stacked(const Box& box, const std::vector<float>& heights, float gap) {
  std::vector<Box> parts;
  float y = box.y;
  for (const float height : heights) {
    parts.push_back({box.x, y, box.width, height});
    y += height + gap;
  }
  return parts;
}

std::vector<Box> flowed(const Box& box, const std::vector<float>& widths, float height, float gap) {
  std::vector<Box> parts;
  float x = box.x;
  float y = box.y;
  for (const float wanted : widths) {
    const float width = std::min(wanted, box.width);
    if (x > box.x && x + width > box.right()) {
      x = box.x;
      y += height + gap;
    }
    parts.push_back({x, y, width, height});
    x += width + gap;
  }
  return parts;
}

std::vector<Box> evenlyFlowed(const Box& box, const std::vector<float>& widths, float height,
                              float gap) {
  std::vector<Box> best = flowed(box, widths, height, gap);
  if (best.empty() || best.back().y == box.y) return best;
  const float bottom = best.back().bottom();
  const float widest = *std::max_element(widths.begin(), widths.end());
  for (Box narrower = box; narrower.width - gap >= widest;) {
    narrower.width -= gap;
    const std::vector<Box> boxes = flowed(narrower, widths, height, gap);
    if (boxes.back().bottom() > bottom) break;
    best = boxes;
  }
  return best;
}

Box centred(const Box& outer, Size inner) {
  return {outer.x + (outer.width - inner.width) / 2, outer.y + (outer.height - inner.height) / 2,
          inner.width, inner.height};
}

Box column(const Box& box, float width) {
  return centred(box, {std::min(width, box.width), box.height});
}

}  // namespace view
