// Something the player must know, such as a pack that cannot be read.
#include <utility>

#include "game/screens/screens.h"
#include "game/screens/sheet.h"

namespace screens {
namespace {

class Message : public Screen {
 public:
  Message(Context& context, std::string title, std::string text)
      : context_(context), title_(std::move(title)), text_(std::move(text)) {
    sheet_.focus(0);
  }

  void handle(const view::Input& input, const Page& page) override {
    if (sheet_.handle(input, page, arrange(page)) || isKey(input, view::Key::Escape))
      context_.stack.pop();
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    sheet_.draw(canvas, page, arrange(page));
  }

 private:
  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(
        page, 0,
        {{context_.words("back"), view::Button::Kind::Primary, context_.words("key.enter")}});
    Flow flow(page, layout);
    flow.say(title_, theme.style(view::Role::Title));
    flow.skip(theme.em(14));
    flow.say(text_, theme.style(view::Role::Body));
    flow.settle(0.3f);
    return layout;
  }

  Context& context_;
  std::string title_;
  std::string text_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> message(Context& context, std::string title, std::string text) {
  return std::make_unique<Message>(context, std::move(title), std::move(text));
}

}  // namespace screens
