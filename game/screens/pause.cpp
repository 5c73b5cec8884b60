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
  static Layout arrange(const Page& page) {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(page, 0,
                              {{"Continue", view::Button::Kind::Primary, "Enter"},
                               {"Leave the round", view::Button::Kind::Plain, ""}});
    Flow flow(page, layout);
    flow.say("Paused", theme.style(view::Role::Title));
    flow.skip(theme.em(14));
    flow.say("The clock stands still. A round that you leave waits for you on the front page.",
             theme.style(view::Role::Body, theme.palette.quiet));
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
