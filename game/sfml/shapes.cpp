#include "game/sfml/shapes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sfml {
namespace {

using view::Box;
using view::Color;
using view::Point;

constexpr float kHalfFringe = 0.5f;

struct Corner {
  Point point;
  Color color;
};

void addTriangle(Triangles& out, const Corner& a, const Corner& b, const Corner& c) {
  for (const Corner& corner : {a, b, c})
    out.push_back(sf::Vertex{{corner.point.x, corner.point.y}, toSfml(corner.color), {}});
}

// Fills a convex path from its first point.
void addFan(Triangles& out, const std::vector<Point>& path, Color color) {
  for (std::size_t i = 2; i < path.size(); ++i)
    addTriangle(out, {path[0], color}, {path[i - 1], color}, {path[i], color});
}

// Fills between two paths of equally many points.
void addStrip(Triangles& out, const std::vector<Point>& inner, Color innerColor,
              const std::vector<Point>& outer, Color outerColor) {
  for (std::size_t i = 1; i < inner.size(); ++i) {
    addTriangle(out, {inner[i - 1], innerColor}, {outer[i - 1], outerColor},
                {outer[i], outerColor});
    addTriangle(out, {inner[i - 1], innerColor}, {outer[i], outerColor}, {inner[i], innerColor});
  }
}

void addRectangle(Triangles& out, const Box& box, Color color) {
  if (box.width <= 0 || box.height <= 0) return;
  addFan(out,
         {{box.x, box.y}, {box.right(), box.y}, {box.right(), box.bottom()}, {box.x, box.bottom()}},
         color);
}

// A circle around a corner's centre: its radius and the colour there.
struct Ring {
  float radius;
  Color color;
};

std::vector<Point> quarterArc(Point centre, int quarter, float radius, int steps) {
  std::vector<Point> arc;
  for (int step = 0; step <= steps; ++step) {
    const float turn =
        static_cast<float>(quarter) + static_cast<float>(step) / static_cast<float>(steps);
    const float angle = turn * std::numbers::pi_v<float> / 2;
    arc.push_back({centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)});
  }
  return arc;
}

// The four corners of a box, shaded between the rings, which go from the inside out. The straight
// sides between them end on whole pixels and need no fringe.
void addCorners(Triangles& out, const Box& box, float radius, const std::vector<Ring>& rings) {
  const Point centres[] = {{box.right() - radius, box.bottom() - radius},
                           {box.x + radius, box.bottom() - radius},
                           {box.x + radius, box.y + radius},
                           {box.right() - radius, box.y + radius}};
  const int steps = std::clamp(static_cast<int>(radius * 0.6f) + 3, 4, 32);
  for (int quarter = 0; quarter < 4; ++quarter) {
    for (std::size_t i = 1; i < rings.size(); ++i) {
      const auto inner = quarterArc(centres[quarter], quarter, rings[i - 1].radius, steps);
      const auto outer = quarterArc(centres[quarter], quarter, rings[i].radius, steps);
      addStrip(out, inner, rings[i - 1].color, outer, rings[i].color);
    }
  }
}

Box onPixels(const Box& box) {
  const float x = std::round(box.x);
  const float y = std::round(box.y);
  return {x, y, std::round(box.right()) - x, std::round(box.bottom()) - y};
}

// The radius as whole pixels that the box has room for.
float fitting(const Box& box, float radius) {
  return std::round(std::min({radius, std::floor(box.width / 2), std::floor(box.height / 2)}));
}

bool isNothing(const Box& box, Color color) {
  return box.width <= 0 || box.height <= 0 || color.a == 0;
}

// Twice the area; above 0 if the corners go clockwise on the screen.
float turning(const std::vector<Point>& corners) {
  float sum = 0;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point a = corners[i];
    const Point b = corners[(i + 1) % corners.size()];
    sum += a.x * b.y - b.x * a.y;
  }
  return sum;
}

// The corners moved outwards so that every side moves by `by`. They must go clockwise.
std::vector<Point> grown(const std::vector<Point>& corners, float by) {
  const auto normal = [](Point a, Point b) {
    const float length = std::max(std::hypot(b.x - a.x, b.y - a.y), 1e-6f);
    return Point{(b.y - a.y) / length, (a.x - b.x) / length};
  };
  std::vector<Point> moved;
  for (std::size_t i = 0; i < corners.size(); ++i) {
    const Point before = corners[(i + corners.size() - 1) % corners.size()];
    const Point after = corners[(i + 1) % corners.size()];
    const Point n = normal(before, corners[i]);
    const Point m = normal(corners[i], after);
    const float scale = by / std::max(1 + n.x * m.x + n.y * m.y, 0.2f);
    moved.push_back({corners[i].x + (n.x + m.x) * scale, corners[i].y + (n.y + m.y) * scale});
  }
  return moved;
}

}  // namespace

sf::Color toSfml(Color color) { return {color.r, color.g, color.b, color.a}; }

void addBox(Triangles& out, const Box& place, Color color, float radius) {
  const Box box = onPixels(place);
  if (isNothing(box, color)) return;
  if (radius < 1) return addRectangle(out, box, color);
  const float r = fitting(box, radius);
  addRectangle(out, {box.x, box.y + r, box.width, box.height - 2 * r}, color);
  addRectangle(out, {box.x + r, box.y, box.width - 2 * r, r}, color);
  addRectangle(out, {box.x + r, box.bottom() - r, box.width - 2 * r, r}, color);
  addCorners(out, box, r,
             {{0, color}, {r - kHalfFringe, color}, {r + kHalfFringe, color.faded(0)}});
}

void addOutline(Triangles& out, const Box& place, Color color, float thickness, float radius) {
  const Box box = onPixels(place);
  if (isNothing(box, color)) return;
  const float thick = std::max(1.f, std::round(thickness));
  const float r = std::max(fitting(box, radius), thick);
  const float across = box.width - 2 * r;
  const float down = box.height - 2 * r;
  addRectangle(out, {box.x + r, box.y, across, thick}, color);
  addRectangle(out, {box.x + r, box.bottom() - thick, across, thick}, color);
  addRectangle(out, {box.x, box.y + r, thick, down}, color);
  addRectangle(out, {box.right() - thick, box.y + r, thick, down}, color);
  const float inside = r - thick;
  addCorners(out, box, r,
             {{std::max(0.f, inside - kHalfFringe), color.faded(0)},
              {inside + kHalfFringe, color},
              {r - kHalfFringe, color},
              {r + kHalfFringe, color.faded(0)}});
}

void addPolygon(Triangles& out, const std::vector<Point>& corners, Color color) {
  if (corners.size() < 3 || color.a == 0) return;
  std::vector<Point> path = corners;
  if (turning(path) < 0) std::reverse(path.begin(), path.end());
  auto inner = grown(path, -kHalfFringe);
  auto outer = grown(path, kHalfFringe);
  addFan(out, inner, color);
  inner.push_back(inner.front());
  outer.push_back(outer.front());
  addStrip(out, inner, color, outer, color.faded(0));
}

}  // namespace sfml
