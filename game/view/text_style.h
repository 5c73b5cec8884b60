// How a text is set: its face, size, colour, alignment and leading, and the marks made on it.
#pragma once

#include <cstddef>

#include "game/view/color.h"

namespace view {

enum class Face { Serif, SerifItalic, SerifBold, Sans, SansBold, Reading, ReadingBold };

// Start is left, and right in a paragraph that reads from right to left.
enum class Align { Start, Centre, End };

struct TextStyle {
  Face face = Face::Sans;
  float size = 16;  // em height in pixels
  Color color = {};
  Align align = Align::Start;
  float leading = 1.4f;  // distance of baselines, in ems
  int maxLines = 0;      // what does not fit in so many lines ends in an ellipsis; 0: no limit
  bool tabular = false;  // figures of equal width, for numbers that change in place
  bool operator==(const TextStyle&) const = default;
};

// A mark on the bytes [begin, end) of a text: a highlighter's stroke behind it, or a line under it.
struct Mark {
  enum class Kind { Highlighter, Underline };

  std::size_t begin = 0;
  std::size_t end = 0;
  Color color = {};
  Kind kind = Kind::Highlighter;
  float drawn = 1;  // how much of it is drawn yet, from its start
  bool operator==(const Mark&) const = default;
};

}  // namespace view
