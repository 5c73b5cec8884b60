#include "game/view/widgets.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "game/view/emblem.h"
#include "game/view/layout.h"
#include "game/view/motion.h"
#include "game/view/orphan.h"

namespace view {
namespace {

// Where a text of one or more lines stands in the vertical middle of a box.
Box middle(const Typesetter& type, const Box& box, std::string_view text, const TextStyle& style) {
  const float height = type.measure(text, style, box.width).height;
  const bool left = style.align == Align::Start;
  const float width = left ? widthWithoutOrphan(type, text, style, box.width) : box.width;
  return {box.x, box.y + (box.height - height) / 2, width, height};
}

void drawMiddle(Canvas& canvas, const Box& box, std::string_view text, const TextStyle& style) {
  canvas.text(middle(canvas.typesetter(), box, text, style), text, style);
}

Point within(const Box& box, float x, float y) {
  return {box.x + box.width * x, box.y + box.height * y};
}

// A regular polygon of n corners, the first at an angle from the top, clockwise.
std::vector<Point> regular(Point centre, float radius, int corners, float turn) {
  std::vector<Point> points;
  for (int i = 0; i < corners; ++i) {
    const float angle = (static_cast<float>(i) + turn) * 2 * std::numbers::pi_v<float> /
                        static_cast<float>(corners);
    points.push_back({centre.x + radius * std::sin(angle), centre.y - radius * std::cos(angle)});
  }
  return points;
}

Color lit(const Palette& colors, ControlState state) {
  if (state.pressed) return mixed(colors.sheetLit, colors.rule, 0.5f);
  return state.hovered ? colors.sheetLit : colors.sheet;
}

}  // namespace

void drawStroke(Canvas& canvas, Point from, Point to, float thickness, Color color) {
  const float length = std::hypot(to.x - from.x, to.y - from.y);
  const float dx = (to.x - from.x) / length * thickness / 2;
  const float dy = (to.y - from.y) / length * thickness / 2;
  canvas.polygon({{from.x - dy, from.y + dx},
                  {to.x - dy, to.y + dx},
                  {to.x + dy, to.y - dx},
                  {from.x + dy, from.y - dx}},
                 color);
}

void drawFocusRing(Canvas& canvas, const Theme& theme, const Box& box, float radius) {
  const float away = theme.px(5);
  canvas.outline(box.inset(-away), theme.palette.pencil, theme.px(3), radius + away);
}

void drawTick(Canvas& canvas, const Box& box, Color color) {
  const float thickness = box.width * 0.15f;
  drawStroke(canvas, within(box, 0.12f, 0.52f), within(box, 0.42f, 0.82f), thickness, color);
  drawStroke(canvas, within(box, 0.367f, 0.82f), within(box, 0.9f, 0.2f), thickness, color);
}

void drawCross(Canvas& canvas, const Box& box, Color color) {
  const float thickness = box.width * 0.15f;
  drawStroke(canvas, within(box, 0.18f, 0.18f), within(box, 0.82f, 0.82f), thickness, color);
  drawStroke(canvas, within(box, 0.82f, 0.18f), within(box, 0.18f, 0.82f), thickness, color);
}

void drawRemover(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) {
  const Box mark = centred(box, {theme.em(22), theme.em(22)});
  drawCross(canvas, mark.inset(mark.width * 0.2f),
            state.hovered ? theme.palette.wrong : theme.palette.quiet);
  if (state.focused) drawFocusRing(canvas, theme, mark.inset(-theme.px(2)), mark.width / 2);
}

std::string optionLetter(std::size_t index) { return {static_cast<char>('A' + index % 26)}; }

void drawBadge(Canvas& canvas, const Theme& theme, const Box& box, std::size_t index,
               float opacity) {
  const Palette& colors = theme.palette;
  const Color color = colors.options[index % colors.options.size()].faded(opacity);
  const Point middle = box.centre();
  const float r = box.width / 2;
  float lift = 0;  // of the letter, where the shape's weight is not in its middle
  switch (index % colors.options.size()) {
    case 0:
      canvas.fill(box, color, r);
      break;
    case 1:
      canvas.fill(box.inset(r * 0.1f), color, r * 0.12f);
      break;
    case 2:
      canvas.polygon(regular({middle.x, middle.y + r * 0.28f}, r * 1.28f, 3, 0), color);
      lift = -0.2f;
      break;
    case 3:
      canvas.polygon(regular(middle, r * 1.2f, 4, 0), color);
      break;
    case 4:
      canvas.polygon(regular({middle.x, middle.y + r * 0.08f}, r * 1.1f, 5, 0), color);
      lift = -0.05f;
      break;
    default:
      canvas.polygon(regular(middle, r * 1.08f, 6, 0.5f), color);
      break;
  }
  TextStyle style = theme.style(Role::Strong, colors.onOption.faded(opacity), Align::Centre);
  style.size = r * 0.95f;
  drawMiddle(canvas, box.moved(0, -lift * r), optionLetter(index), style);
}

// --- Button --------------------------------------------------------------------------------------

Size Button::measure(const Typesetter& type, const Theme& theme) const {
  float width = type.measure(label, theme.style(Role::Strong)).width + 2 * edge(theme);
  if (emblem) return {std::min(width + theme.em(24), theme.em(200)), theme.controlHeight()};
  if (!key.empty()) width += type.measure(key, theme.style(Role::Caption)).width + theme.em(10);
  return {width, theme.controlHeight()};
}

void Button::draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const {
  const Palette& colors = theme.palette;
  const bool primary = kind == Kind::Primary;
  Color back = primary ? colors.pencil : lit(colors, state);
  if (primary && (state.hovered || state.pressed))
    back = mixed(back, colors.ink, state.pressed ? 0.3f : 0.15f);
  if (kind != Kind::Bare || state.hovered) canvas.fill(box, back, theme.radius());
  if (kind == Kind::Plain) canvas.outline(box, colors.quiet, theme.hairline(), theme.radius());
  if (state.focused) drawFocusRing(canvas, theme, box, theme.radius());
  const Color text = primary ? colors.onPencil : state.disabled ? colors.quiet : colors.ink;
  Box inner = box.inset(edge(theme), 0);
  if (emblem) {
    const float side = theme.em(26);
    inner = box.inset(theme.em(14), 0);
    if (label.empty()) return drawEmblem(canvas, theme, centred(box, {side, side}), *emblem, key);
    drawEmblem(canvas, theme, centred(takeLeft(inner, side, theme.em(10)), {side, side}), *emblem,
               key);
    TextStyle style = theme.style(Role::Strong, text, Align::Centre);
    style.maxLines = 1;
    return drawMiddle(canvas, inner, label, style);
  }
  if (!key.empty()) {
    const TextStyle style = theme.style(Role::Caption, primary ? text : colors.quiet);
    const float width = canvas.typesetter().measure(key, style).width;
    drawMiddle(canvas, takeRight(inner, width, theme.em(10)), key, style);
  }
  drawMiddle(canvas, inner, label, theme.style(Role::Strong, text, Align::Centre));
}

// --- Option card ---------------------------------------------------------------------------------

namespace {

struct CardParts {
  Box badge;
  Box text;
  Box verdict;
};

CardParts cardParts(const Theme& theme, const Box& box) {
  Box rest = box.inset(theme.em(16), theme.em(12));
  CardParts parts;
  const float badge = theme.em(34);
  parts.badge = centred(takeLeft(rest, badge, theme.em(16)), {badge, badge});
  const float mark = theme.em(24);
  parts.verdict = centred(takeRight(rest, mark, theme.em(12)), {mark, mark});
  parts.text = rest;
  return parts;
}

// A line through the middle of each line of an option's text.
void strikeOut(Canvas& canvas, const Theme& theme, const Box& box, const std::string& text,
               Color color) {
  const TextStyle style = theme.style(Role::Option, color);
  const Typesetter& type = canvas.typesetter();
  const Box words = middle(type, box, text, style);
  for (const Box& line : type.boxes(text, style, words.width, 0, text.size()))
    canvas.fill({words.x + line.x, words.y + line.y + line.height * 0.52f, line.width, theme.px(2)},
                color);
}

}  // namespace

float OptionCard::height(const Typesetter& type, const Theme& theme, float width) const {
  const CardParts parts = cardParts(theme, {0, 0, width, theme.em(60)});
  const float inner = type.measure(text, theme.style(Role::Option), parts.text.width).height;
  return std::max(inner, theme.em(34)) + 2 * theme.em(12);
}

void OptionCard::draw(Canvas& canvas, const Theme& theme, const Box& place,
                      ControlState state) const {
  if (arrival <= 0) return;
  const Palette& colors = theme.palette;
  const float opacity = eased(arrival);
  const Box box = place.moved(0, theme.px(14) * (1 - opacity));
  const CardParts parts = cardParts(theme, box);
  const bool judged = verdict == Verdict::Right || verdict == Verdict::Wrong;
  const Color edge = verdict == Verdict::Right   ? colors.right
                     : verdict == Verdict::Wrong ? colors.wrong
                     : chosen                    ? colors.pencil
                                                 : colors.rule;
  const Color back = verdict == Verdict::Right   ? colors.rightTint
                     : verdict == Verdict::Wrong ? colors.wrongTint
                                                 : lit(colors, state);
  canvas.fill(box, back.faded(opacity), theme.radius());
  canvas.outline(box, edge.faded(opacity), judged || chosen ? theme.px(2) : theme.hairline(),
                 theme.radius());
  if (state.focused) drawFocusRing(canvas, theme, box, theme.radius());
  drawBadge(canvas, theme, parts.badge, index, opacity);
  const Color ink = (verdict == Verdict::Struck ? colors.quiet : colors.ink).faded(opacity);
  drawMiddle(canvas, parts.text, text, theme.style(Role::Option, ink));
  if (verdict == Verdict::Struck) strikeOut(canvas, theme, parts.text, text, ink);
  if (verdict == Verdict::Right) drawTick(canvas, parts.verdict, colors.right);
  if (verdict == Verdict::Wrong) drawCross(canvas, parts.verdict, colors.wrong);
}

// --- Bars ----------------------------------------------------------------------------------------

void ProgressBar::draw(Canvas& canvas, const Theme& theme, const Box& box) const {
  if (steps.empty()) return;
  const Palette& colors = theme.palette;
  const float gap = std::min(theme.px(4), box.width / static_cast<float>(steps.size()) / 4);
  const std::vector<Box> parts = columns(box, steps.size(), gap);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Box part = parts[i];
    if (steps[i] == Step::Wrong) part = takeBottom(part, part.height / 2);
    const Color color = steps[i] == Step::Right     ? colors.right
                        : steps[i] == Step::Wrong   ? colors.wrong
                        : steps[i] == Step::Current ? colors.pencil
                                                    : colors.rule;
    canvas.fill(part, color, std::min(part.height, part.width) / 2);
  }
}

void TimerBar::draw(Canvas& canvas, const Theme& theme, const Box& box) const {
  const float part = std::clamp(left, 0.f, 1.f);
  canvas.fill(box, theme.palette.rule, box.height / 2);
  if (part * box.width < box.height) return;
  canvas.fill({box.x, box.y, box.width * part, box.height},
              part < 0.25f ? theme.palette.wrong : theme.palette.quiet, box.height / 2);
}

// --- Checkbox, choice, list row ------------------------------------------------------------------

float Checkbox::height(const Typesetter& type, const Theme& theme, float width) const {
  const float text = width - theme.em(22) - theme.em(12);
  return std::max(theme.controlHeight(),
                  type.measure(label, theme.style(Role::Label), text).height + theme.em(12));
}

void Checkbox::draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const {
  const Palette& colors = theme.palette;
  Box rest = box;
  const float side = theme.em(22);
  const Box mark = centred(takeLeft(rest, side, theme.em(12)), {side, side});
  const float radius = theme.radius() / 2;
  canvas.fill(mark, on ? colors.pencil : lit(colors, state), radius);
  canvas.outline(mark, on ? colors.pencil : colors.quiet, theme.hairline(), radius);
  if (on) drawTick(canvas, mark.inset(side * 0.14f), colors.onPencil);
  if (state.focused) drawFocusRing(canvas, theme, box, theme.radius());
  drawMiddle(canvas, rest, label, theme.style(Role::Label));
}

std::vector<Box> Choice::arrange(const Typesetter& type, const Theme& theme, const Box& box) const {
  std::vector<float> widths;
  for (const std::string& label : labels)
    widths.push_back(type.measure(label, theme.style(Role::Strong)).width + 2 * theme.em(16));
  return evenlyFlowed(box, widths, theme.controlHeight(), theme.px(6));
}

void Choice::draw(Canvas& canvas, const Theme& theme, const std::vector<Box>& parts,
                  const Focus& focus, std::size_t firstControl) const {
  const Palette& colors = theme.palette;
  for (std::size_t i = 0; i < parts.size() && i < labels.size(); ++i) {
    const ControlState state = focus.state(firstControl + i);
    const bool on = i == chosen;
    canvas.fill(parts[i], on ? colors.pencil : lit(colors, state), theme.radius());
    if (!on) canvas.outline(parts[i], colors.quiet, theme.hairline(), theme.radius());
    if (state.focused) drawFocusRing(canvas, theme, parts[i], theme.radius());
    drawMiddle(canvas, parts[i].inset(theme.em(8), 0), labels[i],
               theme.style(Role::Strong, on ? colors.onPencil : colors.ink, Align::Centre));
  }
}

namespace {

struct RowParts {
  Box title;
  Box detail;
  Box end;
};

RowParts rowParts(const ListRow& row, const Typesetter& type, const Theme& theme, const Box& box) {
  Box rest = box.inset(theme.em(16), theme.em(12));
  RowParts parts;
  if (!row.end.empty()) {
    const float end = type.measure(row.end, theme.style(Role::Label)).width;
    parts.end = takeRight(rest, std::min(end, rest.width / 2), theme.em(16));
  }
  const float title = type.measure(row.title, theme.style(Role::Option), rest.width).height;
  parts.title = takeTop(rest, title, theme.px(2));
  const float detail = type.measure(row.detail, theme.style(Role::Caption), rest.width).height;
  parts.detail = takeTop(rest, row.detail.empty() ? 0 : detail);
  return parts;
}

}  // namespace

float ListRow::height(const Typesetter& type, const Theme& theme, float width) const {
  const RowParts parts = rowParts(*this, type, theme, {0, 0, width, theme.em(60)});
  return std::max(parts.title.bottom(), parts.detail.bottom()) + theme.em(12);
}

void ListRow::draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const {
  const Palette& colors = theme.palette;
  const RowParts parts = rowParts(*this, canvas.typesetter(), theme, box);
  canvas.fill(box, lit(colors, state), theme.radius());
  canvas.outline(box, colors.rule, theme.hairline(), theme.radius());
  if (state.focused) drawFocusRing(canvas, theme, box, theme.radius());
  const auto say = [&](Box words, const std::string& text, const TextStyle& style) {
    words.width = widthWithoutOrphan(canvas.typesetter(), text, style, words.width);
    canvas.text(words, text, style);
  };
  say(parts.title, title, theme.style(Role::Option));
  if (!detail.empty()) say(parts.detail, detail, theme.style(Role::Caption, colors.quiet));
  if (!end.empty())
    drawMiddle(canvas, parts.end, end, theme.style(Role::Label, colors.quiet, Align::End));
}

}  // namespace view
