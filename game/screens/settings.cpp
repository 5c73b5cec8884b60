// What the player wishes: the language, the look, the motion, the sound.
#include "game/rules/settings.h"

#include <array>
#include <cmath>
#include <functional>
#include <string>
#include <vector>

#include "game/screens/screens.h"
#include "game/screens/sheet.h"

namespace screens {
namespace {

constexpr std::array<double, 5> kScales = {1, 1.25, 1.5, 1.75, 2};
constexpr std::array<double, 4> kStretches = {1, 1.5, 2, 3};

// One of several is chosen.
struct Group {
  std::string label;
  view::Choice choice;
  std::function<void(std::size_t)> choose;
};

// Something is on or off.
struct Switch {
  view::Checkbox box;
  std::function<void()> turn;
};

class Settings : public Screen {
 public:
  explicit Settings(Context& context) : context_(context) { sheet_.focus(controlCount()); }

  void handle(const view::Input& input, const Page& page) override {
    const auto pressed = sheet_.handle(input, page, arrange(page));
    if (pressed == controlCount() || isKey(input, view::Key::Escape))
      leave();
    else if (pressed == controlCount() + 1)
      context_.stack.push(credits(context_));
    else if (pressed)
      change(*pressed);
  }

  void step(double) override {}
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Layout layout = arrange(page);
    sheet_.draw(canvas, page, layout, [&](float dy) {
      std::size_t control = 0;
      for (const Group& group : groups()) {
        sheet_.drawChoice(canvas, page, layout, group.choice, control, dy);
        control += group.choice.labels.size();
      }
      for (const Switch& one : switches()) {
        one.box.draw(canvas, page.theme, layout.controls[control].moved(0, dy),
                     sheet_.state(control));
        ++control;
      }
    });
  }

 private:
  std::vector<Group> groups() const { return {language(), size(), colours(), timers()}; }

  Group language() const {
    view::Choice choice{{context_.words("settings.by_system")}, 0};
    std::vector<std::string> languages = {""};
    for (const std::string& language : context_.words.languages()) {
      if (language == context_.wishes.language) choice.chosen = languages.size();
      languages.push_back(language);
      choice.labels.push_back(context_.words.in(language, "language"));
    }
    return {context_.words("settings.language"), choice, [this, languages](std::size_t part) {
              context_.wishes.language = languages[part];
              context_.speak();
            }};
  }

  Group size() const {
    view::Choice choice;
    for (std::size_t i = 0; i < kScales.size(); ++i) {
      choice.labels.push_back(
          context_.words("percent", {{"number", std::lround(kScales[i] * 100)}}));
      if (kScales[i] <= context_.wishes.textScale) choice.chosen = i;
    }
    return {context_.words("settings.text_size"), choice,
            [this](std::size_t part) { context_.wishes.textScale = kScales[part]; }};
  }

  Group colours() const {
    const i18n::Catalogue& words = context_.words;
    return {words("settings.colours"),
            {{words("settings.light"), words("settings.dark")}, context_.look().dark ? 1u : 0u},
            [this](std::size_t part) {
              context_.wishes.shade = part == 0 ? rules::Shade::Light : rules::Shade::Dark;
            }};
  }

  Group timers() const {
    const i18n::Catalogue& words = context_.words;
    view::Choice choice{{words("settings.timers_off"), words("settings.timers_as_set")}, 0};
    for (std::size_t i = 1; i < kStretches.size(); ++i)
      choice.labels.push_back(
          words("settings.timers_times", {{"factor", words.decimal(kStretches[i])}}));
    for (std::size_t i = 0; context_.wishes.timers && i < kStretches.size(); ++i)
      if (kStretches[i] <= context_.wishes.timeFactor) choice.chosen = i + 1;
    return {words("settings.timers"), choice, [this](std::size_t part) {
              context_.wishes.timers = part > 0;
              if (part > 0) context_.wishes.timeFactor = kStretches[part - 1];
            }};
  }

  std::vector<Switch> switches() const {
    rules::Settings& wishes = context_.wishes;
    const auto flip = [](bool& wish) { return [&wish] { wish = !wish; }; };
    return {
        {{context_.words("settings.reading_face"), wishes.readingFace}, flip(wishes.readingFace)},
        {{context_.words("settings.less_motion"), wishes.reducedMotion},
         flip(wishes.reducedMotion)},
        {{context_.words("settings.sounds"), wishes.volume > 0}, [this] { context_.turnSounds(); }},
        {{context_.words(context_.voice ? "settings.read_aloud" : "settings.read_aloud_absent"),
          wishes.readAloud},
         [this] { context_.turnReading(); }}};
  }

  std::size_t controlCount() const {
    std::size_t count = switches().size();
    for (const Group& group : groups()) count += group.choice.labels.size();
    return count;
  }

  Layout arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Layout layout = layoutFor(
        page, 0,
        {{context_.words("back"), view::Button::Kind::Primary, context_.words("key.escape")},
         {context_.words("credits.title"), view::Button::Kind::Plain, ""}});
    Flow flow(page, layout);
    flow.say(context_.words("settings.title"), theme.style(view::Role::Title));
    std::vector<std::string> labels;
    for (const Group& group : groups()) labels.push_back(group.label);
    const float margin = flow.labelMargin(labels);
    for (const Group& group : groups()) {
      flow.skip(theme.em(14));
      flow.choice(group.label, group.choice, margin);
    }
    flow.skip(theme.em(14));
    for (const Switch& one : switches())
      flow.control(one.box.height(page.type, theme, flow.rest().width));
    return layout;
  }

  void change(std::size_t control) {
    for (const Group& group : groups()) {
      if (control < group.choice.labels.size()) return group.choose(control);
      control -= group.choice.labels.size();
    }
    switches()[control].turn();
  }

  void leave() {
    context_.stack.pop();
    context_.keepWishes();
  }

  Context& context_;
  Sheet sheet_;
};

}  // namespace

std::unique_ptr<Screen> settings(Context& context) { return std::make_unique<Settings>(context); }

}  // namespace screens
