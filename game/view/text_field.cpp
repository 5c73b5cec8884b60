#include "game/view/text_field.h"

#include <algorithm>
#include <utility>

#include "game/view/widgets.h"

namespace view {

TextField::TextField(std::string placeholder, std::string text, Lines lines, Role role)
    : placeholder_(std::move(placeholder)),
      edited_(std::move(text), lines == Lines::Many),
      lines_(lines),
      role_(role) {}

TextStyle TextField::style(const Theme& theme) const {
  return theme.style(role_, text().empty() ? theme.palette.quiet : theme.palette.ink);
}

Box TextField::inner(const Typesetter& type, const Theme& theme, const Box& box) const {
  const float line = type.measure("", style(theme)).height;
  const float above =
      box.height > theme.controlHeight() + 1 ? theme.em(9) : (box.height - line) / 2;
  if (lines_ != Lines::One) return box.inset(theme.em(14), above);
  return box.inset(theme.px(14), (box.height - line) / 2);
}

float TextField::height(const Typesetter& type, const Theme& theme, float width, int least) const {
  const TextStyle set = style(theme);
  const std::string& shown = text().empty() ? placeholder_ : text();
  const float lines = static_cast<float>(least) * type.measure("", set).height;
  const float wanted = type.measure(shown, set, width - 2 * theme.em(14)).height;
  return std::max({theme.controlHeight(), std::max(lines, wanted) + 2 * theme.em(9)});
}

Box TextField::caretBox(const Typesetter& type, const Theme& theme, const Box& inner) const {
  return type.caret(text(), style(theme), wrap(inner), caret());
}

std::size_t TextField::byteAt(const Place& place, Point point) const {
  const Box at = inner(place.type, place.theme, place.box);
  return place.type.byteAt(text(), style(place.theme), wrap(at),
                           {point.x - at.x + passed_, point.y - at.y + scroll_.offset()});
}

Edit TextField::handle(const Input& input, Clipboard* clipboard) {
  column_.reset();
  return edited_.handle(input, clipboard);
}

Edit TextField::handle(const Input& input, const Place& place, Clipboard* clipboard) {
  Edit edit = handlePointer(input, place);
  if (edit == Edit::None) edit = handleLine(input, place);
  if (edit == Edit::None && input.kind != Input::Kind::Wheel) edit = handle(input, clipboard);
  if (edit != Edit::None && input.kind != Input::Kind::Wheel) follow(place);
  return edit;
}

Edit TextField::handlePointer(const Input& input, const Place& place) {
  switch (input.kind) {
    case Input::Kind::PointerPressed:
      if (!place.box.contains(input.point)) return Edit::None;
      dragging_ = true;
      edited_.moveTo(byteAt(place, input.point), input.shift);
      return Edit::Used;
    case Input::Kind::PointerMoved:
      if (!dragging_) return Edit::None;
      edited_.moveTo(byteAt(place, input.point), true);
      return Edit::Used;
    case Input::Kind::PointerReleased:
      return std::exchange(dragging_, false) ? Edit::Used : Edit::None;
    case Input::Kind::Wheel:
      return place.box.contains(input.point) && scroll_.handle(input, place.theme.em(28))
                 ? Edit::Used
                 : Edit::None;
    default:
      return Edit::None;
  }
}

// Up, Down, Home and End where the text has several lines.
Edit TextField::handleLine(const Input& input, const Place& place) {
  if (lines_ == Lines::One || input.kind != Input::Kind::KeyPressed) return Edit::None;
  const Box at = inner(place.type, place.theme, place.box);
  const Box now = caretBox(place.type, place.theme, at);
  const auto go = [&](float x, float y) {
    edited_.moveTo(place.type.byteAt(text(), style(place.theme), wrap(at), {x, y}), input.shift);
    return Edit::Used;
  };
  if (input.key == Key::Home && !input.control) return go(0, now.centre().y);
  if (input.key == Key::End && !input.control) return go(at.width, now.centre().y);
  if (input.key != Key::Up && input.key != Key::Down) return Edit::None;
  const float y = input.key == Key::Up ? now.y - now.height / 2 : now.bottom() + now.height / 2;
  const float all = place.type.measure(text(), style(place.theme), wrap(at)).height;
  if (y < 0 || y > all) return Edit::None;
  if (!column_) column_ = now.x;
  return go(*column_, y);
}

// Keeps the caret in sight.
void TextField::follow(const Place& place) {
  const Box at = inner(place.type, place.theme, place.box);
  const Box now = caretBox(place.type, place.theme, at);
  if (lines_ == Lines::One) {
    passed_ = std::clamp(passed_, now.x - at.width, now.x);
    passed_ = std::max(0.f, passed_);
    return;
  }
  scroll_.fit(place.type.measure(text(), style(place.theme), wrap(at)).height, at.height);
  scroll_.reveal(now.y, now.bottom());
}

void TextField::draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const {
  const Palette& colors = theme.palette;
  const Typesetter& type = canvas.typesetter();
  canvas.fill(box, colors.sheet, theme.radius());
  canvas.outline(box, state.focused ? colors.pencil : colors.quiet, theme.hairline(),
                 theme.radius());
  if (state.focused) drawFocusRing(canvas, theme, box, theme.radius());
  const TextStyle set = style(theme);
  const Box at = inner(type, theme, box);
  const Box caret = caretBox(type, theme, at);
  const std::string& shown = text().empty() ? placeholder_ : text();
  const Size size = type.measure(shown, set, wrap(at));
  // A field that was never told where it stands keeps its caret in sight too.
  const float left =
      lines_ == Lines::One ? std::max(0.f, std::clamp(passed_, caret.x - at.width, caret.x)) : 0;
  Scroll scroll = scroll_;
  scroll.fit(size.height, at.height);
  const float top = scroll.offset();
  std::vector<Mark> marks;
  if (edited_.selects() && !text().empty())
    marks.push_back({edited_.begin(), edited_.end(), mixed(colors.sheet, colors.pencil, 0.25f)});
  const bool wraps = lines_ != Lines::One;
  canvas.pushClip({at.x - theme.px(2), wraps ? at.y : box.y, at.width + theme.px(4),
                   wraps ? at.height : box.height});
  canvas.text({at.x - left, at.y - top, wraps ? at.width : size.width, size.height}, shown, set,
              marks);
  if (state.focused)
    canvas.fill(
        {at.x + caret.x - left - theme.px(2), at.y + caret.y - top, theme.px(2), caret.height},
        colors.pencil);
  canvas.popClip();
  if (wraps) scroll.draw(canvas, theme, box.inset(theme.px(4)));
}

}  // namespace view
