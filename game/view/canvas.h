// What screens draw on. A Canvas knows no quiz; sfml/ draws for real, tests record. Text is
// measured by a Typesetter, which needs no display.
#pragma once

#include <string_view>
#include <vector>

#include "game/view/color.h"
#include "game/view/geometry.h"
#include "game/view/text_style.h"
#include "game/view/typeset.h"

namespace view {

class Canvas {
 public:
  virtual ~Canvas() = default;

  virtual Size size() const = 0;
  // What measures the text as it will be drawn.
  virtual const Typesetter& typesetter() const = 0;

  virtual void fill(const Box& box, Color color, float radius = 0) = 0;
  // A line inside the edge of the box.
  virtual void outline(const Box& box, Color color, float thickness, float radius = 0) = 0;
  // A filled convex polygon with smooth edges.
  virtual void polygon(const std::vector<Point>& corners, Color color) = 0;
  // UTF-8 text set from the box's top left, wrapped at its width, its marks behind it. The height
  // of the box is what the caller has measured; text is not cut at it.
  virtual void text(const Box& box, std::string_view utf8, const TextStyle& style,
                    const std::vector<Mark>& marks = {}) = 0;

  // What is drawn until popClip() is kept inside the box. Clips nest.
  virtual void pushClip(const Box& box) = 0;
  virtual void popClip() = 0;
};

}  // namespace view
