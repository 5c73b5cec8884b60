// The current item of a round: its stem, its options, and the time left to choose one.
#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <utility>

#include "game/screens/round_head.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/motion.h"

namespace screens {
namespace {

constexpr double kForever = 1e6;    // seconds after which everything has arrived
constexpr double kLastSeconds = 3;  // that tick

class Ask : public Screen {
 public:
  Ask(Context& context, Played play)
      : context_(context),
        play_(std::move(play)),
        asked_(play_->round.current()),
        position_(play_->round.position()),
        allowed_(play_->round.secondsAllowed()) {}

  void handle(const view::Input& input, const Page& page) override;
  void step(double seconds) override;
  void draw(view::Canvas& canvas, const Page& page) override;
  bool moving() const override { return allowed_.has_value() || shown_ < arrivalEnds(); }

 private:
  const questions::Item& item() const { return play_->item(asked_.item); }
  const std::string& option(std::size_t place) const {
    return item().options[asked_.options[place]].text;
  }
  std::size_t optionCount() const { return asked_.options.size(); }
  bool wagers() const { return play_->round.settings().scoring == rules::Scoring::Confidence; }
  double arrivalEnds() const {
    return context_.look.reducedMotion
               ? 0
               : view::kArrival + view::kStagger * static_cast<double>(optionCount());
  }

  Layout arrange(const Page& page) const;
  Layout arrange(const Page& page, float stemScale) const;
  std::optional<std::size_t> lettered(const view::Input& input) const;
  void choose(std::size_t place, bool byKey);
  void answer(std::optional<std::size_t> place, double seconds,
              std::optional<rules::Confidence> confidence);

  Context& context_;
  Played play_;
  rules::Asked asked_;
  std::size_t position_;
  std::optional<double> allowed_;
  Sheet sheet_;
  std::optional<std::size_t> chosen_;  // before the player says how sure they are
  double seconds_ = 0;                 // since the item appeared
  double shown_ = 0;                   // the same, but input hurries what still arrives
  bool answered_ = false;
};

// The stem gives way first where a page is small: a little smaller, it often spares the scrolling.
Layout Ask::arrange(const Page& page) const {
  for (const float scale : {1.f, 0.86f, 0.74f}) {
    Layout layout = arrange(page, scale);
    if (layout.content <= layout.body.height) return layout;
  }
  return arrange(page, 0.74f);
}

Layout Ask::arrange(const Page& page, float stemScale) const {
  const view::Theme& theme = page.theme;
  std::vector<view::Button> buttons;
  if (chosen_)
    buttons = {{"Just a guess", view::Button::Kind::Plain, "1"},
               {"Fairly sure", view::Button::Kind::Plain, "2"},
               {"Quite sure", view::Button::Kind::Plain, "3"}};
  buttons.push_back({"Pause", view::Button::Kind::Plain, "Esc"});
  Layout layout = layoutFor(page, roundHeadHeight(page, *play_), std::move(buttons));
  Flow flow(page, layout);
  if (item().isClaim()) {
    flow.say("True or false?", theme.style(view::Role::Strong, theme.palette.pencil));
    flow.skip(theme.em(6));
  }
  view::TextStyle stem = theme.style(view::Role::Stem);
  stem.size *= stemScale;
  flow.say(item().stem, stem);
  flow.skip(theme.em(24));
  for (std::size_t place = 0; place < optionCount(); ++place) {
    if (place > 0) flow.skip(theme.gap());
    flow.control(view::OptionCard{.index = place, .text = option(place)}.height(page.type, theme,
                                                                                flow.rest().width));
  }
  flow.settle(0.3f);
  return layout;
}

void Ask::handle(const view::Input& input, const Page& page) {
  if (answered_) return;
  if (input.kind != view::Input::Kind::PointerMoved) shown_ = kForever;
  const auto letter = lettered(input);
  const auto pressed = letter ? letter : sheet_.handle(input, page, arrange(page));
  const std::size_t sure = optionCount();  // the first button
  const std::size_t pauses = sure + (chosen_ ? 3 : 0);
  if (pressed && *pressed < optionCount())
    choose(*pressed, input.kind == view::Input::Kind::KeyPressed);
  else if (pressed && *pressed < pauses)
    answer(chosen_, seconds_, static_cast<rules::Confidence>(*pressed - sure));
  if (pressed == pauses || isKey(input, view::Key::Escape)) context_.stack.push(pause(context_));
}

// The control that a letter or digit presses: digits say how sure one is once an option is chosen.
std::optional<std::size_t> Ask::lettered(const view::Input& input) const {
  if (!isKey(input, view::Key::Character) || input.text.size() != 1 || input.control)
    return std::nullopt;
  const char c = input.text[0];
  const auto digit = static_cast<std::size_t>(c - '1');
  if (chosen_ && c >= '1' && c <= '3') return optionCount() + digit;
  if (!chosen_ && c >= '1' && c <= '9' && digit < optionCount()) return digit;
  const auto letter = static_cast<std::size_t>(c - 'a');
  if (c >= 'a' && c <= 'z' && letter < optionCount()) return letter;
  return std::nullopt;
}

void Ask::choose(std::size_t place, bool byKey) {
  if (!wagers()) return answer(place, seconds_, std::nullopt);
  chosen_ = place;
  sheet_.focus(optionCount() + 1, byKey);
}

void Ask::answer(std::optional<std::size_t> place, double seconds,
                 std::optional<rules::Confidence> confidence) {
  answered_ = true;
  const rules::Response& response =
      play_->round.answer({.place = place, .seconds = seconds, .confidence = confidence});
  if (!item().sensitive)
    context_.speaker.play(response.correct ? view::Sound::Right : view::Sound::Wrong);
  context_.stack.replace(verdict(context_, play_));
}

void Ask::step(double seconds) {
  if (answered_) return;
  const double before = seconds_;
  seconds_ += seconds;
  shown_ += seconds;
  if (!allowed_) return;
  if (seconds_ >= *allowed_) return answer(std::nullopt, *allowed_, std::nullopt);
  const double left = *allowed_ - seconds_;
  if (left < kLastSeconds && std::ceil(left) < std::ceil(*allowed_ - before) && !item().sensitive)
    context_.speaker.play(view::Sound::Tick);
}

void Ask::draw(view::Canvas& canvas, const Page& page) {
  const Layout layout = arrange(page);
  const auto left =
      allowed_ ? std::optional(static_cast<float>(1 - seconds_ / *allowed_)) : std::nullopt;
  drawRoundHead(canvas, page, layout.head, *play_, position_, left);
  const bool still = context_.look.reducedMotion;
  sheet_.draw(canvas, page, layout, [&](float dy) {
    for (std::size_t place = 0; place < layout.controls.size(); ++place) {
      const double delay = view::kStagger * static_cast<double>(place);
      view::OptionCard{.index = place,
                       .text = option(place),
                       .chosen = chosen_ == place,
                       .arrival = still ? 1 : view::progress(shown_, delay)}
          .draw(canvas, page.theme, layout.controls[place].moved(0, dy), sheet_.state(place));
    }
  });
}

}  // namespace

std::unique_ptr<Screen> ask(Context& context, Played play) {
  return std::make_unique<Ask>(context, std::move(play));
}

}  // namespace screens
