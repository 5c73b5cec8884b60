// Points, sizes and boxes, in pixels of the window, origin at the top left.
#pragma once

#include <optional>
#include <vector>

namespace view {

struct Point {
  float x = 0;
  float y = 0;
  bool operator==(const Point&) const = default;
};

struct Size {
  float width = 0;
  float height = 0;
  bool operator==(const Size&) const = default;
};

struct Box {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;

  float right() const { return x + width; }
  float bottom() const { return y + height; }
  Point centre() const { return {x + width / 2, y + height / 2}; }
  Size size() const { return {width, height}; }
  bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
  Box inset(float by) const { return inset(by, by); }
  Box inset(float across, float down) const {
    return {x + across, y + down, width - 2 * across, height - 2 * down};
  }
  Box moved(float dx, float dy) const { return {x + dx, y + dy, width, height}; }
  bool operator==(const Box&) const = default;
};

// The last box that holds the point: where boxes lie one upon another, the last is on top.
std::optional<std::size_t> boxAt(const std::vector<Box>& boxes, Point point);
// What two boxes share; width or height 0 where they share nothing.
Box intersection(const Box& a, const Box& b);

}  // namespace view
