#include "game/view/chart.h"

#include <algorithm>
#include <numeric>

#include "game/view/emblem.h"
#include "game/view/layout.h"
#include "game/view/widgets.h"

namespace view {
namespace {

void drawLabel(Canvas& canvas, const Box& cell, const std::string& text, const TextStyle& style) {
  const float height = canvas.typesetter().measure(text, style, cell.width).height;
  canvas.text({cell.x, cell.y + (cell.height - height) / 2, cell.width, height}, text, style);
}

float lineOf(const Typesetter& type, const Theme& theme) {
  return type.measure("0", theme.style(Role::Caption)).height;
}

// The baseline with what stands under its ends.
void drawBase(Canvas& canvas, const Theme& theme, const Box& plot, const std::string& from,
              const std::string& to) {
  const TextStyle style = theme.style(Role::Caption, theme.palette.quiet);
  canvas.fill({plot.x, plot.bottom(), plot.width, theme.hairline()}, theme.palette.quiet);
  const float y = plot.bottom() + theme.em(4);
  const Size first = canvas.typesetter().measure(from, style);
  const Size last = canvas.typesetter().measure(to, style);
  if (!from.empty()) canvas.text({plot.x, y, first.width, first.height}, from, style);
  if (!to.empty() && first.width + last.width + theme.em(12) < plot.width)
    canvas.text({plot.right() - last.width, y, last.width, last.height}, to, style);
}

struct BarParts {
  float label;
  float value;
  std::vector<float> heights;
};

BarParts partsOf(const BarChart& chart, const Typesetter& type, const Theme& theme, float width) {
  BarParts parts{0, 0, {}};
  const TextStyle style = theme.style(Role::Label);
  for (const BarChart::Row& row : chart.rows) {
    parts.label = std::max(parts.label, type.measure(row.label, style).width);
    parts.value = std::max(parts.value, type.measure(row.value, style).width);
  }
  parts.label = std::min(parts.label, width * 0.4f);
  parts.value = std::min(parts.value, width * 0.35f);
  for (const BarChart::Row& row : chart.rows)
    parts.heights.push_back(std::max(type.measure(row.label, style, parts.label).height,
                                     type.measure(row.value, style, parts.value).height));
  return parts;
}

}  // namespace

float BarChart::height(const Typesetter& type, const Theme& theme, float width) const {
  const std::vector<float> heights = partsOf(*this, type, theme, width).heights;
  return std::accumulate(heights.begin(), heights.end(), 0.f) +
         theme.em(8) * static_cast<float>(heights.empty() ? 0 : heights.size() - 1);
}

void BarChart::draw(Canvas& canvas, const Theme& theme, const Box& box) const {
  const BarParts parts = partsOf(*this, canvas.typesetter(), theme, box.width);
  const std::vector<Box> places = stacked(box, parts.heights, theme.em(8));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    Box rest = places[i];
    drawLabel(canvas, takeLeft(rest, parts.label, theme.em(14)), rows[i].label,
              theme.style(Role::Label));
    drawLabel(canvas, takeRight(rest, parts.value, theme.em(14)), rows[i].value,
              theme.style(Role::Label, theme.palette.ink, Align::End));
    const Box bar = centred(rest, {rest.width, theme.em(10)});
    canvas.fill(bar, theme.palette.rule);
    if (rows[i].share > 0)
      canvas.fill({bar.x, bar.y, std::max(theme.px(2), bar.width * std::min(rows[i].share, 1.f)),
                   bar.height},
                  theme.palette.pencil);
  }
}

void ColumnChart::draw(Canvas& canvas, const Theme& theme, const Box& box) const {
  const Typesetter& type = canvas.typesetter();
  const TextStyle style = theme.style(Role::Caption, theme.palette.quiet);
  Box plot = box;
  takeBottom(plot, lineOf(type, theme) + theme.em(4));
  const Size label = type.measure(top, style);
  canvas.text({plot.right() - label.width, plot.y, label.width, label.height}, top, style);
  takeTop(plot, label.height, theme.em(2));
  canvas.fill({plot.x, plot.y, plot.width, theme.hairline()}, theme.palette.rule);
  const float step = plot.width / static_cast<float>(std::max<std::size_t>(1, columns.size()));
  const float width = std::min(step * 0.7f, theme.em(28));
  for (std::size_t i = 0; i < columns.size(); ++i) {
    const Column& column = columns[i];
    const float share = std::clamp(column.value / std::max(most, 1e-6f), 0.f, 1.f);
    const float height = std::max(theme.px(3), plot.height * share);
    const Box place{plot.x + step * (static_cast<float>(i) + 0.5f) - width / 2,
                    plot.bottom() - height, width, height};
    if (column.full)
      canvas.fill(place, column.color);
    else
      canvas.outline(place, column.color, theme.px(2));
  }
  drawBase(canvas, theme, plot, from, to);
}

float LineChart::height(const Theme& theme) const {
  return std::max(theme.em(150), theme.em(26) * static_cast<float>(lines.size()) + theme.em(40));
}

void LineChart::draw(Canvas& canvas, const Theme& theme, const Box& box) const {
  const Typesetter& type = canvas.typesetter();
  const TextStyle style = theme.style(Role::Strong);
  const float line = type.measure("0", style).height;
  float ends = 0;
  float least = 0;
  float top = std::max(most, 1e-6f);
  for (const Line& each : lines) {
    ends = std::max(ends, type.measure(each.end, style).width);
    for (const float value : each.values) {
      least = std::min(least, value);
      top = std::max(top, value);
    }
  }
  const float side = theme.em(20);
  const bool emblems = std::any_of(lines.begin(), lines.end(),
                                   [](const Line& each) { return each.emblem.has_value(); });
  Box plot = box;
  takeBottom(plot, lineOf(type, theme) + theme.em(4));
  takeRight(plot, ends + theme.em(10) + (emblems ? side + theme.em(8) : 0));
  takeTop(plot, theme.em(10));
  const auto at = [&](const Line& each, std::size_t i) {
    const float steps = static_cast<float>(std::max<std::size_t>(1, each.values.size() - 1));
    return Point{plot.x + plot.width * static_cast<float>(i) / steps,
                 plot.bottom() - plot.height * (each.values[i] - least) / (top - least)};
  };
  if (most > 0)
    canvas.fill({plot.x, plot.bottom() - plot.height * (most - least) / (top - least), plot.width,
                 theme.hairline()},
                theme.palette.rule);
  if (least < 0)
    canvas.fill(
        {plot.x, plot.bottom() + plot.height * least / (top - least), plot.width, theme.hairline()},
        theme.palette.rule);
  drawBase(canvas, theme, plot, from, to);
  std::vector<std::pair<float, std::size_t>> labels;  // where each line ends
  for (std::size_t l = 0; l < lines.size(); ++l) {
    const Line& each = lines[l];
    if (each.values.empty()) continue;
    for (std::size_t i = 1; i < each.values.size(); ++i)
      drawStroke(canvas, at(each, i - 1), at(each, i), theme.px(2.5f), each.color);
    for (std::size_t i = 0; dots && i < each.values.size(); ++i) {
      const float r = theme.px(4);
      const Point p = at(each, i);
      canvas.fill({p.x - r, p.y - r, 2 * r, 2 * r}, each.color, r);
    }
    labels.push_back({at(each, each.values.size() - 1).y, l});
  }
  // Labels keep their order and a line's distance, and stay within the box.
  std::stable_sort(labels.begin(), labels.end());
  const float apart = std::max(line, emblems ? side + theme.em(4) : line);
  for (std::size_t i = 1; i < labels.size(); ++i)
    labels[i].first = std::max(labels[i].first, labels[i - 1].first + apart);
  float limit = box.bottom() - apart / 2;
  for (std::size_t i = labels.size(); i-- > 0; limit -= apart)
    labels[i].first = std::min(labels[i].first, limit);
  for (const auto& [y, l] : labels) {
    Box cell{plot.right() + theme.em(10), y - apart / 2, box.right() - plot.right() - theme.em(10),
             apart};
    if (lines[l].emblem)
      drawEmblem(canvas, theme, centred(takeLeft(cell, side, theme.em(8)), {side, side}),
                 *lines[l].emblem, lines[l].letter);
    drawLabel(canvas, cell, lines[l].end, style);
  }
}

}  // namespace view
