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

// Fills between two closed paths of equally many points.
void addBand(Triangles& out, const std::vector<Point>& inner, Color innerColor,
             const std::vector<Point>& outer, Color outerColor) {
  for (std::size_t i = 0; i < inner.size(); ++i) {
    const std::size_t next = (i + 1) % inner.size();
    addTriangle(out, {inner[i], innerColor}, {outer[i], outerColor}, {outer[next], outerColor});
    addTriangle(out, {inner[i], innerColor}, {outer[next], outerColor}, {inner[next], innerColor});
  }
}

int stepsFor(float radius) { return std::clamp(static_cast<int>(radius * 0.6f) + 3, 4, 32); }

// The outline of a box with round corners, grown by `by` on each side.
std::vector<Point> roundPath(const Box& box, float radius, float by, int steps) {
  const Box grown = box.inset(-by);
  const float r = std::max(0.f, std::min({radius + by, grown.width / 2, grown.height / 2}));
  const Point centres[] = {{grown.right() - r, grown.y + r},
                           {grown.right() - r, grown.bottom() - r},
                           {grown.x + r, grown.bottom() - r},
                           {grown.x + r, grown.y + r}};
  std::vector<Point> path;
  for (int corner = 0; corner < 4; ++corner) {
    for (int step = 0; step <= steps; ++step) {
      const float turn =
          static_cast<float>(corner - 1) + static_cast<float>(step) / static_cast<float>(steps);
      const float angle = turn * std::numbers::pi_v<float> / 2;
      path.push_back(
          {centres[corner].x + r * std::cos(angle), centres[corner].y + r * std::sin(angle)});
    }
  }
  return path;
}

Box onPixels(const Box& box) {
  const float x = std::round(box.x);
  const float y = std::round(box.y);
  return {x, y, std::round(box.right()) - x, std::round(box.bottom()) - y};
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
  if (radius < 1)
    return addFan(
        out,
        {{box.x, box.y}, {box.right(), box.y}, {box.right(), box.bottom()}, {box.x, box.bottom()}},
        color);
  const int steps = stepsFor(radius);
  const auto inner = roundPath(box, radius, -kHalfFringe, steps);
  addFan(out, inner, color);
  addBand(out, inner, color, roundPath(box, radius, kHalfFringe, steps), color.faded(0));
}

void addOutline(Triangles& out, const Box& place, Color color, float thickness, float radius) {
  const Box box = onPixels(place);
  if (isNothing(box, color)) return;
  const float thick = std::max(1.f, std::round(thickness));
  const int steps = stepsFor(radius);
  const auto edge = [&](float by) { return roundPath(box, radius, by, steps); };
  addBand(out, edge(-kHalfFringe), color, edge(kHalfFringe), color.faded(0));
  addBand(out, edge(kHalfFringe - thick), color, edge(-kHalfFringe), color);
  addBand(out, edge(-kHalfFringe - thick), color.faded(0), edge(kHalfFringe - thick), color);
}

void addPolygon(Triangles& out, const std::vector<Point>& corners, Color color) {
  if (corners.size() < 3 || color.a == 0) return;
  std::vector<Point> path = corners;
  if (turning(path) < 0) std::reverse(path.begin(), path.end());
  const auto inner = grown(path, -kHalfFringe);
  addFan(out, inner, color);
  addBand(out, inner, color, grown(path, kHalfFringe), color.faded(0));
}

}  // namespace sfml
