// What screens draw on. Boxes and text in pixels of the window, origin at the top left; a Canvas
// knows no quiz. sfml/ draws for real, tests record.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
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
  bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
  Box inset(float by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }
  bool operator==(const Box&) const = default;
};

struct Color {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  std::uint8_t a = 255;
  bool operator==(const Color&) const = default;
};

enum class Face { Serif, SerifItalic, Sans, SansBold };
enum class Align { Left, Centre, Right };

struct TextStyle {
  Face face = Face::Sans;
  float size = 16;  // em height in pixels
  Color color;
  Align align = Align::Left;
  bool operator==(const TextStyle&) const = default;
};

// Bytes [begin, end) of a text set on a background, as with a highlighter.
struct Highlight {
  std::size_t begin = 0;
  std::size_t end = 0;
  Color background;
  bool operator==(const Highlight&) const = default;
};

class Canvas {
 public:
  virtual ~Canvas() = default;

  virtual Size size() const = 0;

  virtual void fill(const Box& box, Color color, float radius = 0) = 0;
  virtual void outline(const Box& box, Color color, float thickness, float radius = 0) = 0;
  // A filled convex polygon with smooth edges.
  virtual void polygon(const std::vector<Point>& corners, Color color) = 0;
  // UTF-8 text set from the box's top left, wrapped at its width. Drawing past the box's bottom is
  // the caller's fault: measure first.
  virtual void text(const Box& box, std::string_view utf8, const TextStyle& style,
                    const std::vector<Highlight>& highlights = {}) = 0;

  // The size that text() would need, wrapped at width pixels.
  virtual Size measure(std::string_view utf8, const TextStyle& style, float width) const = 0;

  // What is drawn until popClip() is kept inside the box. Clips nest.
  virtual void pushClip(const Box& box) = 0;
  virtual void popClip() = 0;
};

}  // namespace view
