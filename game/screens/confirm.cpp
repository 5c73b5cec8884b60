// Asks once more before something is left or lost.
#include <utility>

#include "game/screens/screens.h"
#include "game/screens/sheet.h"

namespace screens {
namespace {

enum Control : std::size_t { Keep, Do };

class Confirm : public Screen {
 public:
  Confirm(Context& context, Question question, std::function<void()> then)
      : context_(context), question_(std::move(question)), then_(std::move(then)) {
    sheet_.focus(Keep);
  }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (!pressed && !isKey(input, view::Key::Escape)) return;
    context_.stack.pop();
    if (pressed == Do) then_();
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    sheet_.draw(canvas, page, arrange(page));
  }

 private:
  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout =
        layoutFor(page, 0,
                  {{question_.keep, view::Button::Kind::Primary, context_.words("key.enter")},
                   {question_.action}});
    Flow flow(page, layout);
    flow.say(question_.title, theme.style(view::Role::Title));
    flow.skip(theme.em(14));
    flow.say(question_.about, theme.style(view::Role::Body, theme.palette.quiet));
    flow.settle(0.3f);
    return layout;
  }

  Context& context_;
  Question question_;
  std::function<void()> then_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> confirm(Context& context, Question question, std::function<void()> then) {
  return std::make_unique<Confirm>(context, std::move(question), std::move(then));
}

}  // namespace screens
