// While something is done beside the window that takes a while: what it is, and a sign that it goes
// on.
#include <cmath>
#include <numbers>
#include <string>
#include <utility>

#include "game/screens/phrases.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "questions/error.h"

namespace screens {
namespace {

constexpr double kTurn = 2.4;       // seconds for the sign's way to and fro
constexpr double kPatience = 0.15;  // seconds before anything is shown: quick work is not announced

class Working : public Screen {
 public:
  Working(Context& context, std::string title, std::string about, std::function<Next()> work)
      : context_(context),
        title_(std::move(title)),
        about_(std::move(about)),
        work_(context.worker->start(std::move(work))) {}

  void handle(const view::Input& input, const Page& page) override {
    if (sheet_.handle(input, page, arrange(page)) || isKey(input, view::Key::Escape))
      context_.stack.pop();
  }

  void step(double seconds) override {
    elapsed_ += seconds;
    if (!done_ && making::isDone(work_)) finish();
  }

  bool moving() const override {
    return !context_.wishes.reducedMotion || elapsed_ < 2 * kPatience || done_;
  }

  void draw(view::Canvas& canvas, const Page& page) override {
    if (elapsed_ < kPatience && !context_.wishes.reducedMotion) return;
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      drawSign(canvas, page.theme, layout.words.back().box.moved(0, dy));
    });
  }

 private:
  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(
        page, 0,
        {{context_.words("back"), view::Button::Kind::Plain, context_.words("key.escape")}});
    Flow flow = Flow::centred(page, layout);
    flow.say(title_, theme.style(view::Role::Title, theme.palette.ink, view::Align::Centre));
    flow.skip(theme.em(12));
    flow.say(about_, theme.style(view::Role::Body, theme.palette.quiet, view::Align::Centre));
    flow.skip(theme.em(40));
    flow.settle(0.4f);
    return layout;
  }

  // A short stroke that goes to and fro under the words; it rests where motion is not wished.
  void drawSign(view::Canvas& canvas, const view::Theme& theme, const view::Box& over) const {
    const float width = theme.px(240);
    const view::Box line{over.centre().x - width / 2, over.bottom() + theme.em(24), width,
                         theme.px(4)};
    canvas.fill(line, theme.palette.rule, line.height / 2);
    const double turn = context_.wishes.reducedMotion ? 0.25 : elapsed_ / kTurn;
    const auto at = static_cast<float>(0.5 - 0.5 * std::cos(turn * 2 * std::numbers::pi));
    canvas.fill({line.x + at * width * 0.75f, line.y, width * 0.25f, line.height},
                theme.palette.pencil, line.height / 2);
  }

  void finish() {
    done_ = true;
    try {
      context_.stack.replace(work_.get()());
    } catch (const questions::Error& error) {
      context_.stack.replace(
          message(context_, context_.words("working.failed"), told(context_.words, error)));
    }
  }

  Context& context_;
  std::string title_;
  std::string about_;
  std::future<Next> work_;
  double elapsed_ = 0;
  bool done_ = false;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> working(Context& context, std::string title, std::string about,
                                std::function<Next()> work) {
  return std::make_unique<Working>(context, std::move(title), std::move(about), std::move(work));
}

}  // namespace screens
