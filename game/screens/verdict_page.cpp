#include "game/screens/verdict_page.h"

#include <algorithm>
#include <utility>

#include "game/rules/fact_check.h"
#include "game/screens/phrases.h"
#include "game/screens/round_head.h"
#include "game/screens/stem.h"
#include "game/view/layout.h"
#include "questions/lead.h"

namespace screens {
namespace {

// Every response to an item: several, where teams steal or stake.
std::vector<std::size_t> responsesTo(const Play& play, std::size_t item) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < play.round.responses().size(); ++i)
    if (play.round.responses()[i].item == item) found.push_back(i);
  return found;
}

}  // namespace

VerdictPage::VerdictPage(const Context& context, Played play, std::size_t response, bool leadsOn)
    : context_(context),
      play_(std::move(play)),
      index_(response),
      response_(play_->round.responses()[response]),
      item_(play_->item(response_.item)),
      all_(responsesTo(*play_, response_.item)),
      leadsOn_(leadsOn) {}

bool VerdictPage::hasArticle() const {
  return item_.evidence && play_->pack->article(item_.evidence->article) != nullptr;
}

std::vector<std::size_t> VerdictPage::teams() const {
  std::vector<std::size_t> teams;
  if (!play_->inTeams()) return teams;
  for (const std::size_t index : all_)
    if (play_->round.responses()[index].player != rules::nobody)
      teams.push_back(play_->round.responses()[index].player);
  return teams;
}

// Whether anybody was right.
bool VerdictPage::right() const {
  return std::any_of(all_.begin(), all_.end(),
                     [&](std::size_t i) { return play_->round.responses()[i].correct; });
}

const char* VerdictPage::heading() const {
  if (right()) return "verdict.right";
  if (skipped()) return "verdict.skipped";
  if (response_.player == rules::nobody) return "verdict.nobody_knew";
  return response_.option ? "verdict.not_right" : "verdict.time_is_up";
}

// What the response earned: among its player's marks, which are in order.
rules::Mark VerdictPage::markOf(std::size_t response) const {
  const auto& responses = play_->round.responses();
  const std::size_t player = responses[response].player;
  std::size_t before = 0;
  for (std::size_t i = 0; i < response; ++i)
    if (responses[i].player == player) ++before;
  return rules::score(responses, play_->round.settings(), player).marks[before];
}

// What the banner says of points; of several teams each has a line of its own.
std::string VerdictPage::gain() const {
  if (play_->inTeams()) return "";
  const rules::Mark mark = markOf(index_);
  std::string gain = mark.points == 0 ? "" : gained(context_.words, mark.points);
  if (mark.bonus > 0 && !response_.pointedRight)
    gain = context_.words("verdict.with_bonus", {{"gain", gain}, {"bonus", mark.bonus}});
  return gain;
}

std::size_t VerdictPage::asked() const {
  const auto& asked = play_->round.asked();
  std::size_t index = 0;
  while (index + 1 < asked.size() && asked[index].item != response_.item) ++index;
  return index;
}

VerdictArrangement VerdictPage::arrange(const Page& page, float stroked) const {
  const view::Theme& theme = page.theme;
  VerdictArrangement arrangement;
  arrangement.layout = layoutFor(page, roundHeadHeight(page, context_.words, *play_), buttons());
  Flow flow(page, arrangement.layout);
  sayBanner(page, flow, arrangement);
  if (play_->inTeams()) sayTeams(page, flow, arrangement);
  flow.skip(theme.em(16));
  if (item_.isClaim()) {
    sayClaim(page, flow);
  } else {
    sayStem(page, flow, item_.stem, theme.style(view::Role::Body), {}, {}, lead());
    flow.skip(theme.em(12));
    sayOptions(page, flow, arrangement);
  }
  if (item_.evidence) sayEvidence(page, flow, arrangement, stroked);
  if (item_.alteration) sayAlteration(page, flow);
  if (!explanation().empty()) {
    flow.skip(theme.em(16));
    flow.say(explanation(), theme.style(view::Role::Body));
  }
  return arrangement;
}

std::vector<view::Button> VerdictPage::buttons() const {
  const bool more = !play_->round.finished();
  const i18n::Catalogue& words = context_.words;
  const std::string on = !leadsOn_ ? words("back")
                         : more    ? words("verdict.next")
                                   : words("verdict.see_results");
  std::vector<view::Button> buttons = {{on, view::Button::Kind::Primary, words("key.enter")}};
  if (hasArticle())
    buttons.push_back({words("verdict.read_article"), view::Button::Kind::Plain, "R"});
  return buttons;
}

void VerdictPage::sayBanner(const Page& page, Flow& flow, VerdictArrangement& arrangement) const {
  const view::Theme& theme = page.theme;
  const view::Color color = right()     ? theme.palette.right
                            : skipped() ? theme.palette.ink
                                        : theme.palette.wrong;
  const view::TextStyle title = theme.style(view::Role::Title, color);
  const view::TextStyle earned = theme.style(view::Role::Strong, color, view::Align::End);
  const std::string heading = context_.words(this->heading());
  const std::string gain = this->gain();

  const float side = theme.em(30);
  const float pad = theme.em(16);
  const float width = flow.rest().width - 2 * pad;
  const float gainWidth = page.type.measure(gain, earned).width;
  const float headingWidth = page.type.measure(heading, title).width;
  const bool beside = side + pad + headingWidth + pad + gainWidth <= width;
  const float line = page.type.measure(heading, title).height;
  const float gainHeight = page.type.measure(gain, earned, width).height;
  const float height = line + (beside || gain.empty() ? 0 : gainHeight) + 2 * theme.em(8);
  arrangement.banner = flow.take(height);
  view::Box inner = arrangement.banner.inset(pad, theme.em(8));
  view::Box top = view::takeTop(inner, line);
  if (!skipped()) arrangement.mark = view::centred(view::takeLeft(top, side, pad), {side, side});
  if (beside)
    arrangement.bannerWords.push_back(
        {view::centred(view::takeRight(top, gainWidth, pad), {gainWidth, gainHeight}),
         gain,
         earned,
         {}});
  else if (!gain.empty())
    arrangement.bannerWords.push_back({inner, gain, theme.style(view::Role::Strong, color), {}});
  arrangement.bannerWords.push_back({top, heading, title, {}});
}

// What each team said, and what it earned by that.
void VerdictPage::sayTeams(const Page& page, Flow& flow, VerdictArrangement& arrangement) const {
  const view::Theme& theme = page.theme;
  const float side = theme.em(24);
  flow.skip(theme.em(6));
  for (const std::size_t index : all_) {
    const rules::Response& response = play_->round.responses()[index];
    if (response.player == rules::nobody) continue;
    const i18n::Catalogue& words = context_.words;
    const std::string said =
        response.option ? item_.options[*response.option].text : words("results.no_answer");
    const std::string line = words("verdict.team", {{"team", play_->players[response.player]},
                                                    {"answer", said},
                                                    {"gain", gained(words, markOf(index).points)}});
    const view::Color color = response.correct ? theme.palette.right : theme.palette.ink;
    flow.skip(theme.em(8));
    const view::Box place =
        flow.say(line, theme.style(view::Role::Strong, color), {}, {side + theme.em(12)});
    arrangement.emblems.push_back({place.x - side - theme.em(12), place.y, side, side});
  }
}

VerdictCard VerdictPage::cardOf(std::size_t option, const Page& page, Flow& flow) const {
  const auto& places = play_->round.asked()[asked()].options;
  std::size_t place = 0;
  while (place + 1 < places.size() && places[place] != option) ++place;
  VerdictCard card{{.index = place, .text = item_.options[option].text}, {}};
  card.card.chosen = response_.option == option;
  card.card.verdict =
      option == item_.key ? view::OptionCard::Verdict::Right : view::OptionCard::Verdict::Wrong;
  card.box = flow.take(card.card.height(page.type, page.theme, flow.rest().width));
  return card;
}

// What was chosen, why it is false, and the key.
void VerdictPage::sayOptions(const Page& page, Flow& flow, VerdictArrangement& arrangement) const {
  const view::Theme& theme = page.theme;
  if (response_.option && !response_.correct && all_.size() == 1) {
    arrangement.cards.push_back(cardOf(*response_.option, page, flow));
    const std::string& note = item_.options[*response_.option].note;
    if (!note.empty()) {
      flow.skip(theme.em(6));
      flow.say(note, theme.style(view::Role::Label, theme.palette.quiet), {}, {theme.em(16)});
    }
    flow.skip(theme.gap());
  }
  arrangement.cards.push_back(cardOf(item_.key, page, flow));
}

// What the claim was, right above the sentence that it is held against.
void VerdictPage::sayClaim(const Page& page, Flow& flow) const {
  const view::Theme& theme = page.theme;
  const i18n::Catalogue& words = context_.words;
  std::string said;
  if (response_.option && !play_->inTeams())
    said = words("verdict.you_said", {{"answer", item_.options[*response_.option].text}}) + " ";
  said += words(item_.alteration ? "verdict.claim_fails" : "verdict.claim_holds");
  const Indent indent{theme.em(18)};
  if (response_.pointedRight)
    said += " " + words(*response_.pointedRight ? "verdict.pointed" : "verdict.not_pointed");
  flow.say(said, theme.style(view::Role::Strong), {}, indent);
  flow.skip(theme.em(4));
  std::vector<view::Mark> marks;
  for (const text::Range& part : rules::alteredParts(item_))
    marks.push_back({part.begin, part.end, theme.palette.wrong, view::Mark::Kind::Underline});
  sayStem(page, flow, item_.stem, theme.style(view::Role::Quote), std::move(marks), indent, lead());
}

// The article is named under the evidence; a part of it is not.
Lead VerdictPage::lead() const {
  const bool named = item_.evidence && play_->pack->article(item_.evidence->article);
  const bool part = questions::saysSection(questions::leadIn(item_.stem));
  return named && !part ? Lead::LeftOut : Lead::Said;
}

// Nothing where it only says the evidence again.
std::string VerdictPage::explanation() const {
  const bool again =
      item_.evidence && item_.explanation.find(item_.evidence->quote) != std::string::npos;
  return again ? "" : item_.explanation;
}

void VerdictPage::sayAlteration(const Page& page, Flow& flow) const {
  const view::Theme& theme = page.theme;
  const questions::Alteration& alteration = *item_.alteration;
  const i18n::Said said = context_.words.said(
      "verdict.alteration", {{"altered", alteration.altered}, {"said", alteration.said}});
  const auto& altered = said.places[0];
  const auto& original = said.places[1];
  flow.skip(theme.em(16));
  flow.say(said.text, theme.style(view::Role::Body),
           {{altered.begin, altered.end, theme.palette.wrong, view::Mark::Kind::Underline},
            {original.begin, original.end, theme.palette.marker}},
           {theme.em(18)});
}

void VerdictPage::sayEvidence(const Page& page, Flow& flow, VerdictArrangement& arrangement,
                              float stroked) const {
  const view::Theme& theme = page.theme;
  const questions::Evidence& evidence = *item_.evidence;
  std::vector<view::Mark> marks;
  if (evidence.span)
    marks.push_back({evidence.span->begin, evidence.span->end, theme.palette.marker,
                     view::Mark::Kind::Highlighter, stroked});
  const Indent indent{theme.em(18)};
  flow.skip(theme.em(20));
  const view::Box label =
      flow.say(item_.attribution.empty()
                   ? context_.words("verdict.evidence")
                   : context_.words("verdict.evidence_by", {{"attribution", item_.attribution}}),
               theme.style(view::Role::Strong, theme.palette.pencil), {}, indent);
  flow.skip(theme.em(4));
  view::Box last = flow.say(evidence.quote, theme.style(view::Role::Quote), marks, indent);
  if (const questions::PackArticle* article = play_->pack->article(evidence.article)) {
    const text::Attribution& from = article->attribution;
    flow.skip(theme.em(8));
    last = flow.say(from.title, theme.style(view::Role::Strong), {}, indent);
    const std::string published = publishedBy(context_.words, from.publisher, from.date);
    if (!published.empty())
      last = flow.say(published, theme.style(view::Role::Label, theme.palette.quiet), {}, indent);
  }
  arrangement.quoteRule = {label.x - indent.left, label.y, theme.px(3), last.bottom() - label.y};
}

}  // namespace screens
