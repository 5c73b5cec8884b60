// A round that is held: its item is out of sight and its time stands still.
#include <utility>

#include "game/screens/keeper.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"

namespace screens {
namespace {

enum Control : std::size_t { Continue, Leave };

class Pause : public Screen {
 public:
  Pause(Context& context, Played play) : context_(context), play_(std::move(play)) {
    sheet_.focus(Continue);
  }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (pressed == Continue || isKey(input, view::Key::Escape)) context_.stack.pop();
    if (pressed == Leave) leave(context_, play_);
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    sheet_.draw(canvas, page, arrange(page));
  }

 private:
  Layout arrange(const Page& page) const {
    const i18n::Catalogue& words = context_.words;
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(page, 0,
                              {{words("paused.continue"), view::Button::Kind::Primary, "Enter"},
                               {words("paused.leave"), view::Button::Kind::Plain, ""}});
    Flow flow(page, layout);
    flow.say(words("paused.title"), theme.style(view::Role::Title));
    flow.skip(theme.em(14));
    flow.say(words("paused.about"), theme.style(view::Role::Body, theme.palette.quiet));
    flow.settle(0.3f);
    return layout;
  }

  Context& context_;
  Played play_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> pause(Context& context, Played play) {
  return std::make_unique<Pause>(context, std::move(play));
}

}  // namespace screens
