// What the player wishes: the look, the motion, the sound.
#include "game/rules/settings.h"

#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "questions/error.h"

namespace screens {
namespace {

constexpr std::array<double, 5> kScales = {1, 1.25, 1.5, 1.75, 2};
constexpr std::array<double, 4> kStretches = {1, 1.5, 2, 3};

enum Control : std::size_t {
  Light = kScales.size(),
  Dark,
  Untimed,
  Timed,  // and stretched ones
  Face = Timed + kStretches.size(),
  Motion,
  Sound,
  Back
};

class Settings : public Screen {
 public:
  explicit Settings(Context& context) : context_(context) { sheet_.focus(Back); }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (pressed == Back || isKey(input, view::Key::Escape))
      leave();
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
      sheet_.drawChoice(canvas, page, layout, timers(), Untimed, dy);
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
      if (kScales[i] <= context_.wishes.textScale) choice.chosen = i;
    }
    return choice;
  }

  view::Choice colours() const { return {{"Light", "Dark"}, context_.look().dark ? 1u : 0u}; }

  view::Choice timers() const {
    view::Choice choice{{"Off", "As set", "× 1.5", "× 2", "× 3"}, 0};
    if (!context_.wishes.timers) return choice;
    for (std::size_t i = 0; i < kStretches.size(); ++i)
      if (kStretches[i] <= context_.wishes.timeFactor) choice.chosen = i + 1;
    return choice;
  }

  std::vector<view::Checkbox> checks() const {
    return {{"Letters that are easier to tell apart", context_.look().readingFace},
            {"Less motion", context_.look().reducedMotion},
            {"Sounds", context_.wishes.volume > 0}};
  }

  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(page, 0, {{"Back", view::Button::Kind::Primary, "Esc"}});
    Flow flow(page, layout);
    flow.say("Settings", theme.style(view::Role::Title));
    choose(page, flow, "Size of text", size());
    choose(page, flow, "Colours", colours());
    choose(page, flow, "Timers", timers());
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
    rules::Settings& wishes = context_.wishes;
    if (control < Light) wishes.textScale = kScales[control];
    if (control == Light) wishes.shade = rules::Shade::Light;
    if (control == Dark) wishes.shade = rules::Shade::Dark;
    if (control >= Untimed && control < Face) wishes.timers = control != Untimed;
    if (control >= Timed && control < Face) wishes.timeFactor = kStretches[control - Timed];
    if (control == Face) wishes.readingFace = !wishes.readingFace;
    if (control == Motion) wishes.reducedMotion = !wishes.reducedMotion;
    if (control == Sound) wishes.volume = wishes.volume > 0 ? 0 : rules::Settings{}.volume;
    context_.speaker.setVolume(static_cast<float>(wishes.volume));
  }

  // Writes the wishes down, for the next time.
  void leave() {
    context_.stack.pop();
    if (context_.settingsFile.empty()) return;
    try {
      rules::saveSettings(context_.wishes, context_.settingsFile);
    } catch (const questions::Error& error) {
      context_.stack.push(message(context_, "The settings cannot be kept", error.what()));
    }
  }

  Context& context_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> settings(Context& context) { return std::make_unique<Settings>(context); }

}  // namespace screens
