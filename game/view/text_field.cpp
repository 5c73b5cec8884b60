#include "game/view/text_field.h"

#include <algorithm>
#include <utility>

#include "game/view/widgets.h"

namespace view {
namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

std::size_t before(const std::string& text, std::size_t at) {
  if (at == 0) return 0;
  --at;
  while (at > 0 && continues(text[at])) --at;
  return at;
}

std::size_t after(const std::string& text, std::size_t at) {
  if (at >= text.size()) return text.size();
  ++at;
  while (at < text.size() && continues(text[at])) ++at;
  return at;
}

}  // namespace

TextField::TextField(std::string placeholder, std::string text)
    : placeholder_(std::move(placeholder)), text_(std::move(text)), caret_(text_.size()) {}

void TextField::setText(std::string text) {
  text_ = std::move(text);
  caret_ = text_.size();
}

bool TextField::handle(const Input& input) {
  if (input.kind == Input::Kind::Text) {
    text_.insert(caret_, input.text);
    caret_ += input.text.size();
    return !input.text.empty();
  }
  if (input.kind != Input::Kind::KeyPressed) return false;
  const std::string old = text_;
  switch (input.key) {
    case Key::Left:
      caret_ = before(text_, caret_);
      break;
    case Key::Right:
      caret_ = after(text_, caret_);
      break;
    case Key::Home:
      caret_ = 0;
      break;
    case Key::End:
      caret_ = text_.size();
      break;
    case Key::Backspace: {
      const std::size_t from = before(text_, caret_);
      text_.erase(from, caret_ - from);
      caret_ = from;
      break;
    }
    case Key::Delete:
      text_.erase(caret_, after(text_, caret_) - caret_);
      break;
    default:
      break;
  }
  return text_ != old;
}

void TextField::draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const {
  const Palette& colors = theme.palette;
  canvas.fill(box, colors.sheet, theme.radius());
  canvas.outline(box, state.focused ? colors.pencil : colors.quiet, theme.hairline(),
                 theme.radius());
  if (state.focused) drawFocusRing(canvas, theme, box, theme.radius());
  TextStyle style = theme.style(Role::Label, text_.empty() ? colors.quiet : colors.ink);
  const Box inner = box.inset(theme.px(14), (box.height - style.size * style.leading) / 2);
  const Box caret = canvas.typesetter().caret(text_, style, 0, caret_);
  const float passed = std::max(0.f, caret.x - inner.width);  // what is moved out at the left
  canvas.pushClip({inner.x, box.y, inner.width + theme.px(2), box.height});
  const Size size = canvas.typesetter().measure(text_.empty() ? placeholder_ : text_, style);
  canvas.text({inner.x - passed, inner.y, size.width, size.height},
              text_.empty() ? placeholder_ : text_, style);
  if (state.focused)
    canvas.fill({inner.x + caret.x - passed, inner.y, theme.px(2), inner.height}, colors.pencil);
  canvas.popClip();
}

}  // namespace view
