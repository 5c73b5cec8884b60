#include "game/screens/item_card.h"

#include <algorithm>

#include "game/view/layout.h"
#include "game/view/orphan.h"

namespace screens {
namespace {

using view::Role;

// Sets the card's words one under another.
class Column {
 public:
  Column(const Page& page, const view::Box& box) : page_(page), box_(box) {}

  view::Box say(const std::string& text, const view::TextStyle& style, float left = 0) {
    const float width = box_.width - left;
    const view::Box place{box_.x + left, y(), width, page_.type.measure(text, style, width).height};
    words.push_back({place, text, style, {}});
    words.back().box.width = view::widthWithoutOrphan(page_.type, text, style, width);
    height += place.height;
    return place;
  }
  void skip(float length) { height += length; }
  float y() const { return box_.y + height; }

  std::vector<Words> words;
  float height = 0;

 private:
  const Page& page_;
  view::Box box_;
};

// The line over the stem: what the card is, and at its end what was decided.
void sayHead(const Page& page, const ItemCard& card, const view::Box& inner, Column& column) {
  const view::Theme& theme = page.theme;
  const view::TextStyle quiet = theme.style(Role::Caption, theme.palette.quiet);
  const view::Color color =
      card.decision == making::Decision::Accepted ? theme.palette.right : theme.palette.quiet;
  const view::TextStyle end = theme.style(Role::Caption, color, view::Align::End);
  const float head = page.type.measure(card.head, quiet).width;
  const float note = page.type.measure(card.note, end).width;
  const bool oneLine = head + note + theme.em(16) <= inner.width;
  const view::Box place = column.say(card.head, quiet);
  if (card.note.empty()) return;
  if (oneLine)
    column.words.push_back({place, card.note, end, {}});
  else
    column.say(card.note, theme.style(Role::Caption, color));
}

}  // namespace

ItemCard::Parts ItemCard::arrange(const Page& page, const view::Box& box) const {
  const view::Theme& theme = page.theme;
  const float edge = theme.em(14);
  const view::Box inner = box.inset(edge, theme.em(11));
  const bool out = decision == making::Decision::Rejected;
  const view::Color ink = out ? theme.palette.quiet : theme.palette.ink;
  Parts parts;
  Column column(page, inner);
  sayHead(page, *this, inner, column);
  column.skip(theme.em(3));
  column.say(stem, theme.style(Role::Body, ink));
  column.skip(theme.em(4));
  const float tick = theme.em(16);
  for (std::size_t i = 0; i < options.size(); ++i) {
    if (!open && i != key) continue;
    const view::Box line = column.say(
        options[i], theme.style(i == key ? Role::Strong : Role::Label, ink), theme.em(24));
    if (i == key)
      parts.ticks.push_back({inner.x, line.y + (theme.em(16) * 1.4f - tick) / 2, tick, tick});
    column.skip(open ? theme.em(2) : 0);
  }
  if (open)
    for (const std::string& remark : remarks) {
      column.skip(theme.em(6));
      column.say(remark, theme.style(Role::Label, theme.palette.wrong));
    }
  if (open && !actions.empty()) {
    column.skip(theme.em(10));
    std::vector<float> widths;
    for (const view::Button& action : actions)
      widths.push_back(action.measure(page.type, theme).width);
    parts.actions = view::evenlyFlowed({inner.x, column.y(), inner.width, 0}, widths,
                                       theme.controlHeight(), theme.px(8));
    column.height = parts.actions.back().bottom() - inner.y;
  }
  parts.words = std::move(column.words);
  parts.box = {box.x, box.y, box.width, column.height + 2 * theme.em(11)};
  return parts;
}

void ItemCard::draw(view::Canvas& canvas, const Page& page, const Parts& parts, float dy,
                    view::ControlState state) const {
  const view::Theme& theme = page.theme;
  const view::Palette& colors = theme.palette;
  const view::Box box = parts.box.moved(0, dy);
  const bool out = decision == making::Decision::Rejected;
  canvas.fill(box,
              state.hovered ? colors.sheetLit
              : out         ? colors.paper
                            : colors.sheet,
              theme.radius());
  canvas.outline(box, open ? colors.pencil : colors.rule, open ? theme.px(2) : theme.hairline(),
                 theme.radius());
  if (state.focused) view::drawFocusRing(canvas, theme, box, theme.radius());
  for (const view::Box& tick : parts.ticks)
    view::drawTick(canvas, tick.moved(0, dy), out ? colors.quiet : colors.right);
}

}  // namespace screens
