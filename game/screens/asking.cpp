#include "game/screens/asking.h"

#include <utility>

#include "game/rules/modes.h"
#include "game/rules/teams.h"
#include "game/screens/round_head.h"
#include "game/screens/stem.h"
#include "game/screens/team_strip.h"

namespace screens {
namespace {

constexpr float kCrowded = 0.28f;  // of the page: a foot that leaves the item too little

// Who has the current item to answer; nobody while several may.
std::size_t answering(const rules::Round& round) {
  const std::vector<std::size_t> open = round.open();
  return open.size() == 1 || round.wagering() ? open.front() : rules::nobody;
}

// The responses that left the item open. Those of a wager are secret until all have answered.
std::vector<rules::Response> failed(const rules::Round& round) {
  return round.wagering() ? std::vector<rules::Response>{} : round.tried();
}

}  // namespace

Asking::Asking(Played played)
    : play(std::move(played)),
      asked(play->round.current()),
      failed(screens::failed(play->round)),
      player(answering(play->round)) {
  for (const rules::Response& response : failed)
    for (std::size_t place = 0; place < optionCount(); ++place)
      if (response.option == asked.options[place]) struck.push_back(place);
}

bool Asking::denies(std::size_t place) const {
  const bool key = asked.options[place] == item().key;
  return item().isClaim() && key == item().alteration.has_value();
}

rules::Lifelines Asking::lifelinesLeft() const {
  const rules::Mode* mode = rules::modeNamed(play->mode);
  const rules::Lifelines used = rules::used(play->round.responses());
  rules::Lifelines left = mode ? mode->lifelines : rules::Lifelines{};
  left.half = left.half && !used.half && !taken.half && optionCount() > 2;
  left.paragraph = left.paragraph && !used.paragraph && !taken.paragraph &&
                   rules::maskedParagraph(*play->pack, item());
  left.skip = left.skip && !used.skip;
  return left;
}

std::vector<Asking::Offer> Asking::offers(const i18n::Catalogue& words) const {
  using Kind = view::Button::Kind;
  std::vector<Offer> offers;
  if (racing())
    for (const std::size_t team : play->round.open()) {
      const std::size_t emblem = emblemOf(*play, team);
      offers.push_back(
          {Action::Buzz, {play->players[team], Kind::Plain, emblemLetter(emblem), emblem}, team});
    }
  if (racing() || (!failed.empty() && !buzzed))
    offers.push_back({Action::Nobody, {words("ask.nobody"), Kind::Plain, "N"}});
  if (chosen)
    offers = {{Action::Guess, {words("ask.guess"), Kind::Plain, "1"}},
              {Action::Fairly, {words("ask.fairly"), Kind::Plain, "2"}},
              {Action::Sure, {words("ask.sure"), Kind::Plain, "3"}}};
  const rules::Lifelines left = racing() ? rules::Lifelines{} : lifelinesLeft();
  if (left.half && !chosen) offers.push_back({Action::Half, {words("ask.half"), Kind::Plain, "H"}});
  if (left.paragraph && !chosen)
    offers.push_back({Action::Paragraph, {words("ask.paragraph"), Kind::Plain, "P"}});
  if (left.skip && !chosen) offers.push_back({Action::Skip, {words("ask.skip"), Kind::Plain, "S"}});
  offers.push_back({Action::Pause, {words("pause"), Kind::Plain, words("key.escape")}});
  return offers;
}

// The stem gives way first where a page is small: a little smaller, it often spares the scrolling.
AskArrangement Asking::arrange(const Page& page, const i18n::Catalogue& words) const {
  for (const float scale : {1.f, 0.86f, 0.74f}) {
    AskArrangement arrangement = arrange(page, words, scale);
    if (arrangement.layout.content <= arrangement.layout.body.height) return arrangement;
  }
  return arrange(page, words, 0.74f);
}

AskArrangement Asking::arrange(const Page& page, const i18n::Catalogue& words,
                               float stemScale) const {
  std::vector<view::Button> buttons;
  for (const Offer& offer : offers(words)) buttons.push_back(offer.button);
  const float head = roundHeadHeight(page, words, *play);
  AskArrangement arrangement{layoutFor(page, head, buttons), {}};
  if (racing() && arrangement.layout.foot.height > page.size.height * kCrowded) {
    for (view::Button& button : buttons)
      if (button.emblem) button.label.clear();  // the teams know their emblems
    arrangement.layout = layoutFor(page, head, buttons);
  }
  Layout& layout = arrangement.layout;
  Flow flow(page, layout);
  if (play->inTeams()) sayTurn(page, words, flow, arrangement);
  sayItem(page, words, flow, stemScale);
  for (std::size_t place = 0; place < optionCount(); ++place) {
    if (place > 0) flow.skip(page.theme.gap());
    flow.control(view::OptionCard{.index = place, .text = option(place)}.height(
        page.type, page.theme, flow.rest().width));
  }
  const float top = layout.words.front().box.y;
  flow.settle(0.3f);
  arrangement.emblem = arrangement.emblem.moved(0, layout.words.front().box.y - top);
  arrangement.cards = layout.controls;
  for (const std::size_t place : struck) layout.controls[place] = {};
  if (racing()) layout.controls.assign(optionCount(), {});
  return arrangement;
}

// Who answers, or may.
void Asking::sayTurn(const Page& page, const i18n::Catalogue& words, Flow& flow,
                     AskArrangement& arrangement) const {
  const view::Theme& theme = page.theme;
  const float side = racing() ? 0 : theme.em(34);
  const view::TextStyle style = theme.style(view::Role::Strong, theme.palette.pencil);
  const Indent indent{racing() ? 0 : side + theme.em(14)};
  const float line = page.type.measure(turn(words), style, flow.rest().width - indent.left).height;
  const float lower = std::max(0.f, side - line) / 2;
  const view::Box place = flow.rest();
  flow.skip(lower);
  flow.say(turn(words), style, {}, indent);
  if (!racing()) arrangement.emblem = {place.x, place.y, side, side};
  flow.skip(lower + theme.em(12));
}

std::string Asking::turn(const i18n::Catalogue& words) const {
  std::string text;
  for (const rules::Response& response : failed) {
    const std::string& team = play->players[response.player];
    text += response.option
                ? words("ask.failed",
                        {{"team", team}, {"answer", item().options[*response.option].text}})
                : words("ask.silent", {{"team", team}});
    text += " ";
  }
  if (racing()) return text + words(failed.empty() ? "ask.who_first" : "ask.who_else");
  const std::string& team = play->players[player];
  if (play->round.wagering())
    return words("ask.stakes", {{"team", team}, {"count", *play->stakes[player]}});
  return text + words(failed.empty() ? "ask.answers" : "ask.may_answer", {{"team", team}});
}

void Asking::sayItem(const Page& page, const i18n::Catalogue& words, Flow& flow,
                     float stemScale) const {
  const view::Theme& theme = page.theme;
  if (item().isClaim()) {
    flow.say(words("ask.true_or_false"), theme.style(view::Role::Strong, theme.palette.pencil));
    flow.skip(theme.em(6));
  }
  view::TextStyle stem = theme.style(view::Role::Stem);
  stem.size *= stemScale;
  sayStem(page, flow, item().stem, stem);
  if (taken.paragraph) {
    flow.skip(theme.em(12));
    flow.say(*rules::maskedParagraph(*play->pack, item()),
             theme.style(view::Role::Body, theme.palette.quiet), {}, {theme.em(18)});
  }
  flow.skip(theme.em(24));
}

}  // namespace screens
