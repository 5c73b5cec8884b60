// An article, or a pack, that is typed or pasted.
#include <string>

#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/text_field.h"

namespace screens {
namespace {

using view::Key;

enum Control : std::size_t { Field, Make, Insert, Open, Back };

class Paste : public Screen {
 public:
  explicit Paste(Context& context)
      : context_(context),
        field_(context.words("paste.empty"), "", view::TextField::Lines::Many, view::Role::Body) {
    sheet_.focus(Field);
  }

  void handle(const view::Input& input, const Page& page) override {
    const Layout layout = arrange(page);
    if (isKey(input, Key::Escape)) return context_.stack.pop();
    if (isKey(input, Key::Enter) && input.control) return make();
    const bool key =
        input.kind == view::Input::Kind::KeyPressed || input.kind == view::Input::Kind::Text;
    if (!key || sheet_.focused() == Field) {
      const view::Edit edit = field_.handle(
          input, {page.type, page.theme, sheet_.placeOf(layout, Field)}, context_.clipboard);
      if (key && edit != view::Edit::None) return;
      if (input.kind == view::Input::Kind::Wheel && edit != view::Edit::None) return;
    }
    const auto pressed = sheet_.handle(input, page, layout);
    if (pressed == Make) make();
    if (pressed == Insert) insert(page);
    if (pressed == Open) context_.stack.push(browse(context_));
    if (pressed == Back) context_.stack.pop();
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      field_.draw(canvas, page.theme, layout.controls[Field].moved(0, dy),
                  {.focused = sheet_.focused() == Field});
    });
  }

 private:
  Layout arrange(const Page& page) const {
    using Kind = view::Button::Kind;
    const view::Theme& theme = page.theme;
    const i18n::Catalogue& words = context_.words;
    Layout layout = layoutFor(
        page, 0,
        {{words("paste.make"), Kind::Primary, words("with_control", {{"key", words("key.enter")}})},
         {words("paste.paste"), Kind::Plain, words("with_control", {{"key", "V"}})},
         {words("paste.open")},
         {words("back"), Kind::Plain, words("key.escape")}});
    Flow flow(page, layout);
    flow.say(words("paste.title"), theme.style(view::Role::Title));
    flow.skip(theme.em(6));
    flow.say(words("paste.about"), theme.style(view::Role::Label, theme.palette.quiet));
    flow.skip(theme.em(14));
    flow.control(std::max(flow.rest().height - theme.px(10), theme.em(90)));
    return layout;
  }

  // For who has the mouse or a gamepad in hand.
  void insert(const Page& page) {
    field_.handle({.control = true, .text = "v"},
                  {page.type, page.theme, sheet_.placeOf(arrange(page), Field)},
                  context_.clipboard);
  }
  void make() { context_.stack.push(takeWords(context_, field_.text())); }

  Context& context_;
  view::TextField field_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> paste(Context& context) { return std::make_unique<Paste>(context); }

}  // namespace screens
