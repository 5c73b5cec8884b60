// The current item of a round: its stem, its options, the help to be had, and the time left. Where
// several teams may answer, whoever presses first.
#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/lifelines.h"
#include "game/rules/teams.h"
#include "game/screens/asking.h"
#include "game/screens/keeper.h"
#include "game/screens/round_head.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/team_strip.h"
#include "game/view/motion.h"

namespace screens {
namespace {

constexpr double kUnread = 0.4;     // seconds in which nobody has read an item
constexpr double kLastSeconds = 3;  // that tick
class Ask : public Screen {
 public:
  Ask(Context& context, Played play)
      : context_(context),
        play_(play),
        asking_(std::move(play)),
        position_(play_->round.position()),
        allowed_(play_->round.secondsAllowed()) {
    if (asking_.failed.empty()) return;
    seconds_ = asking_.failed.back().seconds;
    shown_ = view::kSettled;
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double seconds) override;
  void draw(view::Canvas& canvas, const Page& page) override;
  view::Spoken aloud() const override;
  bool moving() const override { return allowed_.has_value() || shown_ < arrivalEnds(); }

 private:
  std::optional<double> allowedToAnswer() const {
    return rules::secondsToAnswer(play_->round.settings());
  }
  // Where the round itself is timed, no verdict stands between the items.
  bool hurried() const { return play_->round.settings().secondsPerRound.has_value(); }
  double arrivalEnds() const;
  std::optional<float> timeLeft() const;

  std::optional<std::size_t> lettered(const view::Input& input) const;
  std::optional<std::size_t> buzzing(const view::Input& input) const;
  void press(std::size_t control, bool byKey);
  void take(const Asking::Offer& offer);
  void buzz(std::size_t team);
  void choose(std::size_t place, bool byKey);
  void answer(rules::Answer answer);

  Context& context_;
  Played play_;
  Asking asking_;
  std::size_t position_;
  std::optional<double> pressed_;  // seconds since a team buzzed
  std::optional<double> allowed_;
  Sheet sheet_;
  double seconds_ = 0;  // since the item appeared
  double shown_ = 0;    // the same, but input hurries what still arrives
  bool answered_ = false;
};

double Ask::arrivalEnds() const {
  if (context_.look().reducedMotion) return 0;
  return view::kArrival + view::kStagger * static_cast<double>(asking_.optionCount());
}

void Ask::handle(const view::Input& input, const Page& page) {
  if (answered_) return;
  if (input.kind != view::Input::Kind::PointerMoved) shown_ = view::kSettled;
  const bool byKey = input.kind == view::Input::Kind::KeyPressed;
  if (isKey(input, view::Key::Escape)) return context_.stack.push(pause(context_, play_));
  if (const auto team = buzzing(input)) return buzz(*team);
  const auto letter = lettered(input);
  const auto pressed =
      letter ? letter : sheet_.handle(input, page, asking_.arrange(page, context_.words).layout);
  if (!pressed) return;
  press(*pressed, byKey);
  if (answered_ || !asking_.chosen) return;  // else it waits for how sure one is, and is to be seen
  const AskArrangement arrangement = asking_.arrange(page, context_.words);
  sheet_.reveal(arrangement.layout, arrangement.cards[*asking_.chosen], page.theme.gap());
}

// The team whose pad buzzes: the first pad is the first team's. The button that says yes buzzes
// too, unless the pad is used to go to a team's name.
std::optional<std::size_t> Ask::buzzing(const view::Input& input) const {
  if (!input.pad || !asking_.racing()) return std::nullopt;
  const bool yes = isKey(input, view::Key::Enter) && !sheet_.focused();
  const std::vector<std::size_t> open = play_->round.open();
  const bool may = std::find(open.begin(), open.end(), *input.pad) != open.end();
  return may && (yes || isKey(input, view::Key::Buzz)) ? input.pad : std::nullopt;
}

// The control that a letter or digit presses. Once an option is chosen, digits say how sure one is.
std::optional<std::size_t> Ask::lettered(const view::Input& input) const {
  if (!isKey(input, view::Key::Character) || input.text.size() != 1 || input.control)
    return std::nullopt;
  const char c = input.text[0];
  const std::vector<Asking::Offer> offers = asking_.offers(context_.words);
  for (std::size_t i = 0; i < offers.size(); ++i) {
    const std::string& key = offers[i].button.key;
    if (key.size() == 1 && (key[0] | 0x20) == (c | 0x20)) return asking_.optionCount() + i;
  }
  if (asking_.racing()) return std::nullopt;
  for (const char first : {'1', 'a'}) {
    const auto place = static_cast<std::size_t>(c - first);
    if (c >= first && place < asking_.optionCount()) return place;
  }
  return std::nullopt;
}

void Ask::press(std::size_t control, bool byKey) {
  if (control < asking_.optionCount())
    choose(control, byKey);
  else
    take(asking_.offers(context_.words)[control - asking_.optionCount()]);
}

void Ask::take(const Asking::Offer& offer) {
  using Action = Asking::Action;
  const Action action = offer.action;
  const bool help = action == Action::Half || action == Action::Paragraph || action == Action::Skip;
  // The second click of two on the button that led here, which stood in the same place.
  if (help && seconds_ < kUnread) return;
  switch (action) {
    case Action::Guess:
    case Action::Fairly:
    case Action::Sure:
      return answer({.place = asking_.chosen,
                     .seconds = seconds_,
                     .confidence = static_cast<rules::Confidence>(action)});
    case Action::Half:
      asking_.taken.half = true;
      asking_.struck =
          rules::struckOut(asking_.item(), asking_.asked, play_->round.settings().seed);
      return;
    case Action::Paragraph:
      asking_.taken.paragraph = true;
      return;
    case Action::Skip:
      asking_.taken.skip = true;
      return answer({.seconds = seconds_});
    case Action::Buzz:
      return buzz(offer.team);
    case Action::Nobody:
      asking_.player = rules::nobody;
      return answer({.seconds = seconds_});
    case Action::Pause:
      return context_.stack.push(pause(context_, play_));
  }
}

// The first press has the item; the item's own clock stands still while the team answers.
void Ask::buzz(std::size_t team) {
  if (seconds_ < kUnread) return;
  asking_.player = team;
  pressed_ = 0;
  asking_.buzzed = true;
  sheet_.focus(std::nullopt);
  context_.speaker.play(view::Sound::Tick);
}

void Ask::choose(std::size_t place, bool byKey) {
  if (asking_.isStruck(place) || (hurried() && seconds_ < kUnread)) return;
  if (!asking_.wagers()) return answer({.place = place, .seconds = seconds_});
  asking_.chosen = place;
  sheet_.focus(asking_.optionCount() + 1, byKey);
}

void Ask::answer(rules::Answer answer) {
  answered_ = true;
  answer.lifelines = asking_.taken;
  answer.player = asking_.player;
  if (play_->round.wagering()) answer.wager = play_->stakes[asking_.player];
  if (answer.place && play_->round.settings().claimsOnly && asking_.denies(*answer.place))
    return context_.stack.replace(point(context_, play_, answer));
  context_.stack.replace(settle(context_, play_, answer));
}

void Ask::step(double seconds) {
  if (answered_) return;
  shown_ += seconds;
  double& clock = pressed_ ? *pressed_ : seconds_;
  const std::optional<double> most = pressed_ ? allowedToAnswer() : allowed_;
  const double before = clock;
  clock += seconds;
  if (!most) return;
  if (clock >= *most) return answer({.seconds = std::min(seconds_, *allowed_)});
  const double left = *most - clock;
  if (left < kLastSeconds && std::ceil(left) < std::ceil(*most - before) &&
      !asking_.item().sensitive)
    context_.speaker.play(view::Sound::Tick);
}

std::optional<float> Ask::timeLeft() const {
  const rules::RoundSettings& settings = play_->round.settings();
  if (pressed_ && allowedToAnswer()) return static_cast<float>(1 - *pressed_ / *allowedToAnswer());
  const auto whole = settings.secondsPerRound ? settings.secondsPerRound : settings.secondsPerItem;
  if (!allowed_ || !whole) return std::nullopt;
  return static_cast<float>((*allowed_ - seconds_) / *whole);
}

// The stem, and the options that are not struck out by their letters.
view::Spoken Ask::aloud() const {
  std::string text = asking_.item().stem + "\n";
  if (asking_.taken.paragraph) text += *rules::maskedParagraph(*play_->pack, asking_.item()) + "\n";
  for (std::size_t place = 0; place < asking_.optionCount(); ++place)
    if (!asking_.isStruck(place))
      text += view::optionLetter(place) + ": " + asking_.option(place) + ".\n";
  return {text, play_->pack->language};
}

void Ask::draw(view::Canvas& canvas, const Page& page) {
  const AskArrangement arrangement = asking_.arrange(page, context_.words);
  drawRoundHead(canvas, page, arrangement.layout.head, context_.words, *play_,
                {.item = position_, .player = asking_.player, .timeLeft = timeLeft()});
  const bool still = context_.look().reducedMotion;
  sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
    using Verdict = view::OptionCard::Verdict;
    if (arrangement.emblem.width > 0)
      drawEmblemOf(canvas, page, arrangement.emblem.moved(0, dy), *play_, asking_.player);
    for (std::size_t place = 0; place < arrangement.cards.size(); ++place) {
      const double delay = view::kStagger * static_cast<double>(place);
      view::OptionCard{.index = place,
                       .text = asking_.option(place),
                       .chosen = asking_.chosen == place,
                       .verdict = asking_.isStruck(place) ? Verdict::Struck : Verdict::None,
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
