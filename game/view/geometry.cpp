#include "game/view/geometry.h"

#include <algorithm>

namespace view {

std::optional<std::size_t> boxAt(const std::vector<Box>& boxes, Point point) {
  for (std::size_t i = boxes.size(); i > 0; --i)
    if (boxes[i - 1].contains(point)) return i - 1;
  return std::nullopt;
}

Box intersection(const Box& a, const Box& b) {
  const float x = std::max(a.x, b.x);
  const float y = std::max(a.y, b.y);
  const float right = std::min(a.right(), b.right());
  const float bottom = std::min(a.bottom(), b.bottom());
  return {x, y, std::max(0.f, right - x), std::max(0.f, bottom - y)};
}

}  // namespace view
