#include "game/sfml/shapes.h"

#include <algorithm>
#include <cmath>

#include "tests/catch.h"

using sfml::Triangles;
using view::Color;

namespace {

const Color kInk = {10, 20, 30, 255};

// The opacity of the topmost triangle at a point, by barycentric coordinates; 0 outside all.
float opacityAt(const Triangles& triangles, float x, float y) {
  for (std::size_t i = triangles.size(); i >= 3; i -= 3) {
    const sf::Vertex* v = &triangles[i - 3];
    const auto cross = [](sf::Vector2f a, sf::Vector2f b, sf::Vector2f c) {
      return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
    };
    const float area = cross(v[0].position, v[1].position, v[2].position);
    if (std::abs(area) < 1e-6f) continue;
    const float a = cross(v[1].position, v[2].position, {x, y}) / area;
    const float b = cross(v[2].position, v[0].position, {x, y}) / area;
    const float c = 1 - a - b;
    if (std::min({a, b, c}) < -1e-4f) continue;
    return a * v[0].color.a + b * v[1].color.a + c * v[2].color.a;
  }
  return 0;
}

}  // namespace

TEST_CASE("a box covers its pixels and no others") {
  for (const float radius : {0.f, 6.f}) {
    Triangles out;
    sfml::addBox(out, {10, 20, 40, 30}, kInk, radius);
    REQUIRE(out.size() % 3 == 0);
    CHECK(opacityAt(out, 30.5f, 35.5f) == 255);
    CHECK(opacityAt(out, 10.5f, 35.5f) == Approx(255).margin(1));
    CHECK(opacityAt(out, 9.5f, 35.5f) == Approx(0).margin(1));
    CHECK(opacityAt(out, 49.5f, 35.5f) == Approx(255).margin(1));
    CHECK(opacityAt(out, 50.5f, 35.5f) == Approx(0).margin(1));
  }
}

TEST_CASE("round corners leave the corner free") {
  Triangles out;
  sfml::addBox(out, {0, 0, 40, 40}, kInk, 20);
  CHECK(opacityAt(out, 1.5f, 1.5f) == 0);
  CHECK(opacityAt(out, 20.5f, 1.5f) == Approx(255).margin(2));
  const float edge = 20 - 20 / std::sqrt(2.f);  // the circle's edge on the diagonal
  CHECK(opacityAt(out, edge, edge) == Approx(127).margin(40));
}

TEST_CASE("boxes stand on whole pixels") {
  Triangles exact, moved;
  sfml::addBox(exact, {10, 20, 40, 30}, kInk, 5);
  sfml::addBox(moved, {10.3f, 19.8f, 39.9f, 30.1f}, kInk, 5);
  REQUIRE(exact.size() == moved.size());
  for (std::size_t i = 0; i < exact.size(); ++i) CHECK(exact[i].position == moved[i].position);
}

TEST_CASE("an outline is a line inside the edge") {
  Triangles out;
  sfml::addOutline(out, {0, 0, 40, 40}, kInk, 2, 6);
  CHECK(opacityAt(out, 20.5f, 0.5f) == Approx(255).margin(1));
  CHECK(opacityAt(out, 20.5f, 1.5f) == Approx(255).margin(1));
  CHECK(opacityAt(out, 20.5f, 2.5f) == Approx(0).margin(1));
  CHECK(opacityAt(out, 20.5f, 20.5f) == 0);
}

TEST_CASE("a polygon is filled whichever way its corners go") {
  std::vector<view::Point> corners = {{20, 0}, {40, 40}, {0, 40}};
  for (int turn = 0; turn < 2; ++turn) {
    Triangles out;
    sfml::addPolygon(out, corners, kInk);
    CHECK(opacityAt(out, 20.5f, 25.5f) == 255);
    CHECK(opacityAt(out, 2.5f, 5.5f) == 0);
    std::reverse(corners.begin(), corners.end());
  }
}

TEST_CASE("what cannot be seen costs nothing") {
  Triangles out;
  sfml::addBox(out, {0, 0, 0, 10}, kInk, 3);
  sfml::addBox(out, {0, 0, -5, 10}, kInk, 0);
  sfml::addBox(out, {0, 0, 10, 10}, kInk.faded(0), 3);
  sfml::addOutline(out, {0, 0, 10, 0}, kInk, 1, 0);
  sfml::addPolygon(out, {{0, 0}, {1, 1}}, kInk);
  CHECK(out.empty());
}
