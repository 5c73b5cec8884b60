// The current item of a round: its stem, its options, the help to be had, and the time left. Where
// several teams may answer, whoever presses first.
#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/lifelines.h"
#include "game/rules/modes.h"
#include "game/rules/teams.h"
#include "game/screens/keeper.h"
#include "game/screens/phrases.h"
#include "game/screens/round_head.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/stem.h"
#include "game/screens/team_strip.h"
#include "game/view/layout.h"
#include "game/view/motion.h"

namespace screens {
namespace {

constexpr double kUnread = 0.4;     // seconds in which nobody has read an item
constexpr double kLastSeconds = 3;  // that tick
constexpr float kCrowded = 0.28f;   // of the page: a foot that leaves the item too little

// What a button of the foot does.
enum class Action { Guess, Fairly, Sure, Half, Paragraph, Skip, Buzz, Nobody, Pause };

struct Offer {
  Action action;
  view::Button button;
  std::size_t team = rules::nobody;  // that buzzes
};

// Who has the current item to answer; nobody while several may.
std::size_t answering(const rules::Round& round) {
  const std::vector<std::size_t> open = round.open();
  return open.size() == 1 || round.wagering() ? open.front() : rules::nobody;
}

// The responses that left the item open. Those of a wager are secret until all have answered.
std::vector<rules::Response> failed(const rules::Round& round) {
  return round.wagering() ? std::vector<rules::Response>{} : round.tried();
}

struct Arrangement {
  Layout layout;
  std::vector<view::Box> cards;  // struck out ones too, which cannot be pressed
  view::Box emblem;              // of the team that answers; empty where there is none
};

class Ask : public Screen {
 public:
  Ask(Context& context, Played play)
      : context_(context),
        play_(std::move(play)),
        asked_(play_->round.current()),
        position_(play_->round.position()),
        failed_(failed(play_->round)),
        player_(answering(play_->round)),
        allowed_(play_->round.secondsAllowed()) {
    if (failed_.empty()) return;
    seconds_ = failed_.back().seconds;
    shown_ = view::kSettled;
    for (const rules::Response& response : failed_)
      for (std::size_t place = 0; place < optionCount(); ++place)
        if (response.option == asked_.options[place]) struck_.push_back(place);
  }

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
  // Whether the player says how sure they are. Who stakes points has said it.
  bool wagers() const {
    return play_->round.settings().scoring == rules::Scoring::Confidence &&
           !play_->round.wagering();
  }
  // Whether several teams may press for the item, and none has.
  bool racing() const { return player_ == rules::nobody; }
  std::optional<double> allowedToAnswer() const {
    return rules::secondsToAnswer(play_->round.settings());
  }
  // Where the round itself is timed, no verdict stands between the items.
  bool hurried() const { return play_->round.settings().secondsPerRound.has_value(); }
  double arrivalEnds() const;
  std::optional<float> timeLeft() const;

  std::vector<Offer> offers() const;
  rules::Lifelines lifelinesLeft() const;
  Arrangement arrange(const Page& page) const;
  Arrangement arrange(const Page& page, float stemScale) const;
  void sayTurn(const Page& page, Flow& flow, Arrangement& arrangement) const;
  std::string turn() const;
  void sayItem(const Page& page, Flow& flow, float stemScale) const;

  std::optional<std::size_t> lettered(const view::Input& input) const;
  std::optional<std::size_t> buzzing(const view::Input& input) const;
  void press(std::size_t control, bool byKey);
  void take(const Offer& offer);
  void buzz(std::size_t team);
  void choose(std::size_t place, bool byKey);
  void answer(rules::Answer answer);
  bool denies(std::size_t place) const;

  Context& context_;
  Played play_;
  rules::Asked asked_;
  std::size_t position_;
  std::vector<rules::Response> failed_;  // wrong answers that left the item open
  std::size_t player_;                   // whose turn it is; nobody while the teams race
  std::optional<double> pressed_;        // seconds since a team buzzed
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
  if (racing())
    for (const std::size_t team : play_->round.open()) {
      const std::size_t emblem = emblemOf(*play_, team);
      offers.push_back(
          {Action::Buzz, {play_->players[team], Kind::Plain, emblemLetter(emblem), emblem}, team});
    }
  if (racing() || (!failed_.empty() && !pressed_))
    offers.push_back({Action::Nobody, {words("ask.nobody"), Kind::Plain, "N"}});
  if (chosen_)
    offers = {{Action::Guess, {words("ask.guess"), Kind::Plain, "1"}},
              {Action::Fairly, {words("ask.fairly"), Kind::Plain, "2"}},
              {Action::Sure, {words("ask.sure"), Kind::Plain, "3"}}};
  const rules::Lifelines left = racing() ? rules::Lifelines{} : lifelinesLeft();
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
  const float head = roundHeadHeight(page, context_.words, *play_);
  Arrangement arrangement{layoutFor(page, head, buttons), {}};
  if (racing() && arrangement.layout.foot.height > page.size.height * kCrowded) {
    for (view::Button& button : buttons)
      if (button.emblem) button.label.clear();  // the teams know their emblems
    arrangement.layout = layoutFor(page, head, buttons);
  }
  Layout& layout = arrangement.layout;
  Flow flow(page, layout);
  if (play_->inTeams()) sayTurn(page, flow, arrangement);
  sayItem(page, flow, stemScale);
  for (std::size_t place = 0; place < optionCount(); ++place) {
    if (place > 0) flow.skip(page.theme.gap());
    flow.control(view::OptionCard{.index = place, .text = option(place)}.height(
        page.type, page.theme, flow.rest().width));
  }
  const float top = layout.words.front().box.y;
  flow.settle(0.3f);
  arrangement.emblem = arrangement.emblem.moved(0, layout.words.front().box.y - top);
  arrangement.cards = layout.controls;
  for (const std::size_t place : struck_) layout.controls[place] = {};
  if (racing()) layout.controls.assign(optionCount(), {});
  return arrangement;
}

// Who answers, or may.
void Ask::sayTurn(const Page& page, Flow& flow, Arrangement& arrangement) const {
  const view::Theme& theme = page.theme;
  const float side = racing() ? 0 : theme.em(34);
  const view::TextStyle style = theme.style(view::Role::Strong, theme.palette.pencil);
  const Indent indent{racing() ? 0 : side + theme.em(14)};
  const float line = page.type.measure(turn(), style, flow.rest().width - indent.left).height;
  const float lower = std::max(0.f, side - line) / 2;
  const view::Box place = flow.rest();
  flow.skip(lower);
  flow.say(turn(), style, {}, indent);
  if (!racing()) arrangement.emblem = {place.x, place.y, side, side};
  flow.skip(lower + theme.em(12));
}

std::string Ask::turn() const {
  const i18n::Catalogue& words = context_.words;
  std::string text;
  for (const rules::Response& response : failed_) {
    const std::string& team = play_->players[response.player];
    text += response.option
                ? words("ask.failed",
                        {{"team", team}, {"answer", item().options[*response.option].text}})
                : words("ask.silent", {{"team", team}});
    text += " ";
  }
  if (racing()) return text + words(failed_.empty() ? "ask.who_first" : "ask.who_else");
  const std::string& team = play_->players[player_];
  if (play_->round.wagering())
    return words("ask.stakes", {{"team", team}, {"count", *play_->stakes[player_]}});
  return text + words(failed_.empty() ? "ask.answers" : "ask.may_answer", {{"team", team}});
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
  sayStem(page, flow, item().stem, stem);
  if (taken_.paragraph) {
    flow.skip(theme.em(12));
    flow.say(*rules::maskedParagraph(*play_->pack, item()),
             theme.style(view::Role::Body, theme.palette.quiet), {}, {theme.em(18)});
  }
  flow.skip(theme.em(24));
}

void Ask::handle(const view::Input& input, const Page& page) {
  if (answered_) return;
  if (input.kind != view::Input::Kind::PointerMoved) shown_ = view::kSettled;
  const bool byKey = input.kind == view::Input::Kind::KeyPressed;
  if (isKey(input, view::Key::Escape)) return context_.stack.push(pause(context_, play_));
  if (const auto team = buzzing(input)) return buzz(*team);
  const auto letter = lettered(input);
  const auto pressed = letter ? letter : sheet_.handle(input, page, arrange(page).layout);
  if (pressed) press(*pressed, byKey);
}

// The team whose pad buzzes: the first pad is the first team's. The button that says yes buzzes
// too, unless the pad is used to go to a team's name.
std::optional<std::size_t> Ask::buzzing(const view::Input& input) const {
  if (!input.pad || !racing()) return std::nullopt;
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
  const std::vector<Offer> offers = this->offers();
  for (std::size_t i = 0; i < offers.size(); ++i) {
    const std::string& key = offers[i].button.key;
    if (key.size() == 1 && (key[0] | 0x20) == (c | 0x20)) return optionCount() + i;
  }
  if (racing()) return std::nullopt;
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
    take(offers()[control - optionCount()]);
}

void Ask::take(const Offer& offer) {
  const Action action = offer.action;
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
    case Action::Buzz:
      return buzz(offer.team);
    case Action::Nobody:
      player_ = rules::nobody;
      return answer({.seconds = seconds_});
    case Action::Pause:
      return context_.stack.push(pause(context_, play_));
  }
}

// The first press has the item; the item's own clock stands still while the team answers.
void Ask::buzz(std::size_t team) {
  if (seconds_ < kUnread) return;
  player_ = team;
  pressed_ = 0;
  sheet_.focus(std::nullopt);
  context_.speaker.play(view::Sound::Tick);
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
  if (play_->round.wagering()) answer.wager = play_->stakes[player_];
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
  shown_ += seconds;
  double& clock = pressed_ ? *pressed_ : seconds_;
  const std::optional<double> most = pressed_ ? allowedToAnswer() : allowed_;
  const double before = clock;
  clock += seconds;
  if (!most) return;
  if (clock >= *most) return answer({.seconds = std::min(seconds_, *allowed_)});
  const double left = *most - clock;
  if (left < kLastSeconds && std::ceil(left) < std::ceil(*most - before) && !item().sensitive)
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
  std::string text = item().stem + "\n";
  if (taken_.paragraph) text += *rules::maskedParagraph(*play_->pack, item()) + "\n";
  for (std::size_t place = 0; place < optionCount(); ++place)
    if (!struck(place)) text += view::optionLetter(place) + ": " + option(place) + ".\n";
  return {text, play_->pack->language};
}

void Ask::draw(view::Canvas& canvas, const Page& page) {
  const Arrangement arrangement = arrange(page);
  drawRoundHead(canvas, page, arrangement.layout.head, context_.words, *play_,
                {.item = position_, .player = player_, .timeLeft = timeLeft()});
  const bool still = context_.look().reducedMotion;
  sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
    using Verdict = view::OptionCard::Verdict;
    if (arrangement.emblem.width > 0)
      drawEmblemOf(canvas, page, arrangement.emblem.moved(0, dy), *play_, player_);
    for (std::size_t place = 0; place < arrangement.cards.size(); ++place) {
      const double delay = view::kStagger * static_cast<double>(place);
      view::OptionCard{.index = place,
                       .text = option(place),
                       .chosen = chosen_ == place,
                       .verdict = struck(place) ? Verdict::Struck : Verdict::None,
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
