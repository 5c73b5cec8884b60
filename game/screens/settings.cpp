// What the player wishes: the look, the motion, the sound.
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "game/screens/screens.h"
#include "game/screens/sheet.h"

namespace screens {
namespace {

constexpr std::array<float, 5> kScales = {1, 1.25f, 1.5f, 1.75f, 2};

enum Control : std::size_t { Light = kScales.size(), Dark, Face, Motion, Sound, Back };

class Settings : public Screen {
 public:
  explicit Settings(Context& context) : context_(context) { sheet_.focus(Back); }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (pressed == Back || isKey(input, view::Key::Escape))
      context_.stack.pop();
    else if (pressed)
      change(*pressed);
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      sheet_.drawChoice(canvas, page, layout, size(), 0, dy);
      sheet_.drawChoice(canvas, page, layout, colours(), Light, dy);
      for (std::size_t i = 0; i < checks().size(); ++i)
        checks()[i].draw(canvas, page.theme, layout.controls[Face + i].moved(0, dy),
                         sheet_.state(Face + i));
    });
  }

 private:
  view::Choice size() const {
    view::Choice choice;
    for (std::size_t i = 0; i < kScales.size(); ++i) {
      choice.labels.push_back(std::to_string(std::lround(kScales[i] * 100)) + " %");
      if (kScales[i] <= context_.look.textScale) choice.chosen = i;
    }
    return choice;
  }

  view::Choice colours() const { return {{"Light", "Dark"}, context_.look.dark ? 1u : 0u}; }

  std::vector<view::Checkbox> checks() const {
    return {{"Letters that are easier to tell apart", context_.look.readingFace},
            {"Less motion", context_.look.reducedMotion},
            {"Sounds", context_.speaker.volume() > 0}};
  }

  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(page, 0, {{"Back", view::Button::Kind::Primary, "Esc"}});
    Flow flow(page, layout);
    flow.say("Settings", theme.style(view::Role::Title));
    choose(page, flow, "Size of text", size());
    choose(page, flow, "Colours", colours());
    flow.skip(theme.em(14));
    for (const view::Checkbox& check : checks())
      flow.control(check.height(page.type, theme, flow.rest().width));
    return layout;
  }

  static void choose(const Page& page, Flow& flow, const std::string& label,
                     const view::Choice& choice) {
    flow.skip(page.theme.em(22));
    flow.say(label, page.theme.style(view::Role::Strong));
    flow.skip(page.theme.em(6));
    flow.choice(choice);
  }

  void change(std::size_t control) {
    view::Look& look = context_.look;
    if (control < Light) look.textScale = kScales[control];
    if (control == Light || control == Dark) look.dark = control == Dark;
    if (control == Face) look.readingFace = !look.readingFace;
    if (control == Motion) look.reducedMotion = !look.reducedMotion;
    if (control == Sound) context_.speaker.setVolume(context_.speaker.volume() > 0 ? 0 : 1);
  }

  Context& context_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> settings(Context& context) { return std::make_unique<Settings>(context); }

}  // namespace screens
