// The current item of a round: its stem, its options, the help to be had, and the time left.
#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/lifelines.h"
#include "game/rules/modes.h"
#include "game/screens/keeper.h"
#include "game/screens/round_head.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/motion.h"

namespace screens {
namespace {

constexpr double kForever = 1e6;    // seconds after which everything has arrived
constexpr double kUnread = 0.4;     // seconds in which nobody has read an item
constexpr double kLastSeconds = 3;  // that tick

// What a button of the foot does.
enum class Action { Guess, Fairly, Sure, Half, Paragraph, Skip, Pause };

struct Offer {
  Action action;
  view::Button button;
};

struct Arrangement {
  Layout layout;
  std::vector<view::Box> cards;  // struck out ones too, which cannot be pressed
};

class Ask : public Screen {
 public:
  Ask(Context& context, Played play)
      : context_(context),
        play_(std::move(play)),
        asked_(play_->round.current()),
        position_(play_->round.position()),
        player_(play_->round.open().front()),
        allowed_(play_->round.secondsAllowed()) {}

  void handle(const view::Input& input, const Page& page) override;
  void step(double seconds) override;
  void draw(view::Canvas& canvas, const Page& page) override;
  view::Spoken aloud() const override;
  bool moving() const override { return allowed_.has_value() || shown_ < arrivalEnds(); }

 private:
  const questions::Item& item() const { return play_->item(asked_.item); }
  const std::string& option(std::size_t place) const {
    return item().options[asked_.options[place]].text;
  }
  std::size_t optionCount() const { return asked_.options.size(); }
  bool struck(std::size_t place) const {
    return std::find(struck_.begin(), struck_.end(), place) != struck_.end();
  }
  bool wagers() const { return play_->round.settings().scoring == rules::Scoring::Confidence; }
  // Where the round itself is timed, no verdict stands between the items.
  bool hurried() const { return play_->round.settings().secondsPerRound.has_value(); }
  double arrivalEnds() const;
  std::optional<float> timeLeft() const;

  std::vector<Offer> offers() const;
  rules::Lifelines lifelinesLeft() const;
  Arrangement arrange(const Page& page) const;
  Arrangement arrange(const Page& page, float stemScale) const;
  void sayItem(const Page& page, Flow& flow, float stemScale) const;

  std::optional<std::size_t> lettered(const view::Input& input) const;
  void press(std::size_t control, bool byKey);
  void take(Action action);
  void choose(std::size_t place, bool byKey);
  void answer(rules::Answer answer);
  bool denies(std::size_t place) const;

  Context& context_;
  Played play_;
  rules::Asked asked_;
  std::size_t position_;
  std::size_t player_;  // whose turn it is
  std::optional<double> allowed_;
  Sheet sheet_;
  std::optional<std::size_t> chosen_;  // before the player says how sure they are
  rules::Lifelines taken_;             // with this item
  std::vector<std::size_t> struck_;
  double seconds_ = 0;  // since the item appeared
  double shown_ = 0;    // the same, but input hurries what still arrives
  bool answered_ = false;
};

double Ask::arrivalEnds() const {
  if (context_.look().reducedMotion) return 0;
  return view::kArrival + view::kStagger * static_cast<double>(optionCount());
}

rules::Lifelines Ask::lifelinesLeft() const {
  const rules::Mode* mode = rules::modeNamed(play_->mode);
  const rules::Lifelines used = rules::used(play_->round.responses());
  rules::Lifelines left = mode ? mode->lifelines : rules::Lifelines{};
  left.half = left.half && !used.half && !taken_.half && optionCount() > 2;
  left.paragraph = left.paragraph && !used.paragraph && !taken_.paragraph &&
                   rules::maskedParagraph(*play_->pack, item());
  left.skip = left.skip && !used.skip;
  return left;
}

std::vector<Offer> Ask::offers() const {
  using Kind = view::Button::Kind;
  const i18n::Catalogue& words = context_.words;
  std::vector<Offer> offers;
  if (chosen_)
    offers = {{Action::Guess, {words("ask.guess"), Kind::Plain, "1"}},
              {Action::Fairly, {words("ask.fairly"), Kind::Plain, "2"}},
              {Action::Sure, {words("ask.sure"), Kind::Plain, "3"}}};
  const rules::Lifelines left = lifelinesLeft();
  if (left.half && !chosen_)
    offers.push_back({Action::Half, {words("ask.half"), Kind::Plain, "H"}});
  if (left.paragraph && !chosen_)
    offers.push_back({Action::Paragraph, {words("ask.paragraph"), Kind::Plain, "P"}});
  if (left.skip && !chosen_)
    offers.push_back({Action::Skip, {words("ask.skip"), Kind::Plain, "S"}});
  offers.push_back({Action::Pause, {words("pause"), Kind::Plain, "Esc"}});
  return offers;
}

// The stem gives way first where a page is small: a little smaller, it often spares the scrolling.
Arrangement Ask::arrange(const Page& page) const {
  for (const float scale : {1.f, 0.86f, 0.74f}) {
    Arrangement arrangement = arrange(page, scale);
    if (arrangement.layout.content <= arrangement.layout.body.height) return arrangement;
  }
  return arrange(page, 0.74f);
}

Arrangement Ask::arrange(const Page& page, float stemScale) const {
  std::vector<view::Button> buttons;
  for (const Offer& offer : offers()) buttons.push_back(offer.button);
  Arrangement arrangement{layoutFor(page, roundHeadHeight(page, *play_), std::move(buttons)), {}};
  Layout& layout = arrangement.layout;
  Flow flow(page, layout);
  sayItem(page, flow, stemScale);
  for (std::size_t place = 0; place < optionCount(); ++place) {
    if (place > 0) flow.skip(page.theme.gap());
    flow.control(view::OptionCard{.index = place, .text = option(place)}.height(
        page.type, page.theme, flow.rest().width));
  }
  flow.settle(0.3f);
  arrangement.cards = layout.controls;
  for (const std::size_t place : struck_) layout.controls[place] = {};
  return arrangement;
}

void Ask::sayItem(const Page& page, Flow& flow, float stemScale) const {
  const view::Theme& theme = page.theme;
  if (item().isClaim()) {
    flow.say(context_.words("ask.true_or_false"),
             theme.style(view::Role::Strong, theme.palette.pencil));
    flow.skip(theme.em(6));
  }
  view::TextStyle stem = theme.style(view::Role::Stem);
  stem.size *= stemScale;
  flow.say(item().stem, stem);
  if (taken_.paragraph) {
    flow.skip(theme.em(12));
    flow.say(*rules::maskedParagraph(*play_->pack, item()),
             theme.style(view::Role::Body, theme.palette.quiet), {}, {theme.em(18)});
  }
  flow.skip(theme.em(24));
}

void Ask::handle(const view::Input& input, const Page& page) {
  if (answered_) return;
  if (input.kind != view::Input::Kind::PointerMoved) shown_ = kForever;
  const bool byKey = input.kind == view::Input::Kind::KeyPressed;
  if (isKey(input, view::Key::Escape)) return take(Action::Pause);
  const auto letter = lettered(input);
  const auto pressed = letter ? letter : sheet_.handle(input, page, arrange(page).layout);
  if (pressed) press(*pressed, byKey);
}

// The control that a letter or digit presses. Once an option is chosen, digits say how sure one is.
std::optional<std::size_t> Ask::lettered(const view::Input& input) const {
  if (!isKey(input, view::Key::Character) || input.text.size() != 1 || input.control)
    return std::nullopt;
  const char c = input.text[0];
  const std::vector<Offer> offers = this->offers();
  for (std::size_t i = 0; i < offers.size(); ++i) {
    const std::string& key = offers[i].button.key;
    if (key.size() == 1 && (key[0] | 0x20) == (c | 0x20)) return optionCount() + i;
  }
  for (const char first : {'1', 'a'}) {
    const auto place = static_cast<std::size_t>(c - first);
    if (c >= first && place < optionCount()) return place;
  }
  return std::nullopt;
}

void Ask::press(std::size_t control, bool byKey) {
  if (control < optionCount())
    choose(control, byKey);
  else
    take(offers()[control - optionCount()].action);
}

void Ask::take(Action action) {
  const bool help = action == Action::Half || action == Action::Paragraph || action == Action::Skip;
  // The second click of two on the button that led here, which stood in the same place.
  if (help && seconds_ < kUnread) return;
  switch (action) {
    case Action::Guess:
    case Action::Fairly:
    case Action::Sure:
      return answer({.place = chosen_,
                     .seconds = seconds_,
                     .confidence = static_cast<rules::Confidence>(action)});
    case Action::Half:
      taken_.half = true;
      struck_ = rules::struckOut(item(), asked_, play_->round.settings().seed);
      return;
    case Action::Paragraph:
      taken_.paragraph = true;
      return;
    case Action::Skip:
      taken_.skip = true;
      return answer({.seconds = seconds_});
    case Action::Pause:
      return context_.stack.push(pause(context_, play_));
  }
}

void Ask::choose(std::size_t place, bool byKey) {
  if (struck(place) || (hurried() && seconds_ < kUnread)) return;
  if (!wagers()) return answer({.place = place, .seconds = seconds_});
  chosen_ = place;
  sheet_.focus(optionCount() + 1, byKey);
}

void Ask::answer(rules::Answer answer) {
  answered_ = true;
  answer.lifelines = taken_;
  answer.player = player_;
  if (answer.place && play_->round.settings().claimsOnly && denies(*answer.place))
    return context_.stack.replace(point(context_, play_, answer));
  context_.stack.replace(settle(context_, play_, answer));
}

// Whether the option says that a claim does not hold.
bool Ask::denies(std::size_t place) const {
  const bool key = asked_.options[place] == item().key;
  return item().isClaim() && key == item().alteration.has_value();
}

void Ask::step(double seconds) {
  if (answered_) return;
  const double before = seconds_;
  seconds_ += seconds;
  shown_ += seconds;
  if (!allowed_) return;
  if (seconds_ >= *allowed_) return answer({.seconds = *allowed_});
  const double left = *allowed_ - seconds_;
  if (left < kLastSeconds && std::ceil(left) < std::ceil(*allowed_ - before) && !item().sensitive)
    context_.speaker.play(view::Sound::Tick);
}

std::optional<float> Ask::timeLeft() const {
  const rules::RoundSettings& settings = play_->round.settings();
  const auto whole = settings.secondsPerRound ? settings.secondsPerRound : settings.secondsPerItem;
  if (!allowed_ || !whole) return std::nullopt;
  return static_cast<float>((*allowed_ - seconds_) / *whole);
}

// The stem, and the options that are not struck out by their letters.
view::Spoken Ask::aloud() const {
  std::string text = item().stem + "\n";
  if (taken_.paragraph) text += *rules::maskedParagraph(*play_->pack, item()) + "\n";
  for (std::size_t place = 0; place < optionCount(); ++place)
    if (!struck(place)) text += view::optionLetter(place) + ": " + option(place) + ".\n";
  return {text, play_->pack->language};
}

void Ask::draw(view::Canvas& canvas, const Page& page) {
  const Arrangement arrangement = arrange(page);
  drawRoundHead(canvas, page, arrangement.layout.head, context_.words, *play_, position_, player_,
                timeLeft());
  const bool still = context_.look().reducedMotion;
  sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
    using Verdict = view::OptionCard::Verdict;
    for (std::size_t place = 0; place < arrangement.cards.size(); ++place) {
      const double delay = view::kStagger * static_cast<double>(place);
      view::OptionCard{.index = place,
                       .text = option(place),
                       .chosen = chosen_ == place,
                       .verdict = struck(place) ? Verdict::Unchosen : Verdict::None,
                       .arrival = still ? 1 : view::progress(shown_, delay)}
          .draw(canvas, page.theme, arrangement.cards[place].moved(0, dy), sheet_.state(place));
    }
  });
}

}  // namespace

std::unique_ptr<Screen> ask(Context& context, Played play) {
  return std::make_unique<Ask>(context, std::move(play));
}

}  // namespace screens
