// Small charts that need no legend: every mark is labelled where it stands. Each is a value that
// says how high it must be and draws itself in a box.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "game/view/canvas.h"
#include "game/view/theme.h"

namespace view {

// Shares from 0 to 1 as bars, one below the other: a label, the bar, and its value in words.
struct BarChart {
  struct Row {
    std::string label = {};
    float share = 0;
    std::string value = {};
  };

  std::vector<Row> rows = {};

  float height(const Typesetter& type, const Theme& theme, float width) const;
  void draw(Canvas& canvas, const Theme& theme, const Box& box) const;
};

// One column for each of a row of things, numbered from 1.
struct ColumnChart {
  struct Column {
    float value = 0;  // from 0 up
    Color color = {};
    bool full = true;  // else only its edge is drawn
  };

  std::vector<Column> columns = {};
  float most = 1;         // the value as high as the chart
  std::string top = {};   // what that is, in words
  std::string from = {};  // the labels under the first and the last column
  std::string to = {};

  static float height(const Theme& theme) { return theme.em(150); }
  void draw(Canvas& canvas, const Theme& theme, const Box& box) const;
};

// Courses of values over the same steps, each labelled at its end.
struct LineChart {
  struct Line {
    std::vector<float> values = {};
    Color color = {};
    std::string end = {};
    std::optional<std::size_t> emblem = {};  // before the label, with this letter
    std::string letter = {};
  };

  std::vector<Line> lines = {};
  std::string from = {};  // the labels under the first and the last step
  std::string to = {};
  bool dots = false;  // a dot at each value
  float most = 0;     // where not 0, a line to reach: the chart is at least as high

  float height(const Theme& theme) const;
  void draw(Canvas& canvas, const Theme& theme, const Box& box) const;
};

}  // namespace view
