#include "game/view/emblem.h"

#include <array>
#include <vector>

#include "game/view/layout.h"

namespace view {
namespace {

// The shapes' convex parts, in a square of side 1.
using Shape = std::vector<std::vector<Point>>;

const std::array<Shape, 6>& shapes() {
  static const std::array<Shape, 6> table = {
      Shape{{{0.06f, 0}, {0.94f, 0}, {0.94f, 0.58f}, {0.5f, 1.02f}, {0.06f, 0.58f}}},
      Shape{
          {{0.3f, 0}, {0.7f, 0}, {1, 0.3f}, {1, 0.7f}, {0.7f, 1}, {0.3f, 1}, {0, 0.7f}, {0, 0.3f}}},
      Shape{{{0.2f, 0}, {0.8f, 0}, {0.8f, 1}, {0.2f, 1}},
            {{0, 0.2f}, {0.25f, 0.2f}, {0.25f, 0.8f}, {0, 0.8f}},
            {{0.75f, 0.2f}, {1, 0.2f}, {1, 0.8f}, {0.75f, 0.8f}}},
      Shape{},  // a pill: round at both ends
      Shape{{{0.24f, 0}, {0.76f, 0}, {1.02f, 0.98f}, {-0.02f, 0.98f}}},
      Shape{{{-0.04f, 0.06f}, {0.62f, 0.06f}, {1.08f, 0.5f}, {0.62f, 0.94f}, {-0.04f, 0.94f}}}};
  return table;
}

// Where the middle of the letter stands.
Point middleOf(std::size_t index) {
  static constexpr std::array<Point, 6> table = {
      {{0.5f, 0.44f}, {0.5f, 0.5f}, {0.5f, 0.5f}, {0.5f, 0.5f}, {0.5f, 0.56f}, {0.44f, 0.5f}}};
  return table[index];
}

}  // namespace

Color emblemColor(const Theme& theme, std::size_t index) {
  return theme.palette.options[index % theme.palette.options.size()];
}

void drawEmblem(Canvas& canvas, const Theme& theme, const Box& box, std::size_t index,
                std::string_view letter) {
  const std::size_t kind = index % shapes().size();
  const Color color = emblemColor(theme, kind);
  const auto at = [&](Point p) { return Point{box.x + p.x * box.width, box.y + p.y * box.height}; };
  for (std::vector<Point> part : shapes()[kind]) {
    for (Point& corner : part) corner = at(corner);
    canvas.polygon(part, color);
  }
  if (shapes()[kind].empty())
    canvas.fill({box.x - box.width * 0.06f, box.y + box.height * 0.12f, box.width * 1.12f,
                 box.height * 0.76f},
                color, box.height * 0.38f);
  TextStyle style = theme.style(Role::Strong, theme.palette.onOption, Align::Centre);
  style.size = box.height * 0.52f;
  const Size set = canvas.typesetter().measure(letter, style);
  const Point middle = at(middleOf(kind));
  canvas.text({middle.x - set.width / 2, middle.y - set.height / 2, set.width, set.height}, letter,
              style);
}

}  // namespace view
