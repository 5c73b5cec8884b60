// What came of a response: right or wrong, and the sentence of the article that proves it.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/fact_check.h"
#include "game/rules/score.h"
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

constexpr double kStrokeDelay = 0.12;  // seconds before the highlighter is put to the evidence
constexpr double kStroke = 0.25;
constexpr double kForever = 1e6;

// An option as it was chosen or should have been.
struct Card {
  view::OptionCard card;
  view::Box box;
};

struct Arrangement {
  Layout layout;
  view::Box banner;
  view::Box mark;  // of the tick or the cross
  std::vector<Card> cards;
  std::vector<view::Box> emblems;  // of the teams that answered
  view::Box quoteRule;             // the line beside the evidence
};

// Every response to an item: several, where teams steal or stake.
std::vector<std::size_t> responsesTo(const Play& play, std::size_t item) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < play.round.responses().size(); ++i)
    if (play.round.responses()[i].item == item) found.push_back(i);
  return found;
}

class Verdict : public Screen {
 public:
  Verdict(Context& context, Played play, std::size_t response, bool leadsOn)
      : context_(context),
        play_(std::move(play)),
        index_(response),
        response_(play_->round.responses()[response]),
        item_(play_->item(response_.item)),
        all_(responsesTo(*play_, response_.item)),
        leadsOn_(leadsOn) {
    sheet_.focus(0);
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double seconds) override {
    age_ += seconds;
    shown_ += seconds;
  }
  void draw(view::Canvas& canvas, const Page& page) override;
  view::Spoken aloud() const override;
  bool moving() const override { return shown_ < kStrokeDelay + kStroke; }

 private:
  Arrangement arrange(const Page& page) const;
  void sayBanner(const Page& page, Flow& flow, Arrangement& arrangement) const;
  void sayTeams(const Page& page, Flow& flow, Arrangement& arrangement) const;
  void sayOptions(const Page& page, Flow& flow, Arrangement& arrangement) const;
  void sayClaim(const Page& page, Flow& flow) const;
  std::string explanation() const;
  void sayAlteration(const Page& page, Flow& flow) const;
  void sayEvidence(const Page& page, Flow& flow, Arrangement& arrangement) const;

  bool hasArticle() const {
    return item_.evidence && play_->pack->article(item_.evidence->article) != nullptr;
  }
  std::vector<view::Button> buttons() const;
  bool right() const;
  const char* heading() const;
  std::string gain() const;
  rules::Mark markOf(std::size_t response) const;
  std::size_t asked() const;
  Card cardOf(std::size_t option, const Page& page, Flow& flow) const;
  void leave();

  Context& context_;
  Played play_;
  std::size_t index_;
  rules::Response response_;
  const questions::Item& item_;
  std::vector<std::size_t> all_;  // the responses to the item
  bool leadsOn_;
  Sheet sheet_;
  double age_ = 0;    // seconds since it came up
  double shown_ = 0;  // the same, but input hurries what still moves
};

// Whether anybody was right.
bool Verdict::right() const {
  return std::any_of(all_.begin(), all_.end(),
                     [&](std::size_t i) { return play_->round.responses()[i].correct; });
}

// The key of the words that head it.
const char* Verdict::heading() const {
  if (right()) return "verdict.right";
  if (response_.lifelines.skip) return "verdict.skipped";
  if (response_.player == rules::nobody) return "verdict.nobody_knew";
  return response_.option ? "verdict.not_right" : "verdict.time_is_up";
}

// What the response earned: among its player's marks, which are in order.
rules::Mark Verdict::markOf(std::size_t response) const {
  const auto& responses = play_->round.responses();
  const std::size_t player = responses[response].player;
  std::size_t before = 0;
  for (std::size_t i = 0; i < response; ++i)
    if (responses[i].player == player) ++before;
  return rules::score(responses, play_->round.settings(), player).marks[before];
}

// What the banner says of points; of several teams each has a line of its own.
std::string Verdict::gain() const {
  if (play_->inTeams()) return "";
  const rules::Mark mark = markOf(index_);
  std::string gain = mark.points == 0 ? "" : gained(context_.words, mark.points);
  if (mark.bonus > 0 && !response_.pointedRight)
    gain = context_.words("verdict.with_bonus", {{"gain", gain}, {"bonus", mark.bonus}});
  return gain;
}

// Which of the asked items this was.
std::size_t Verdict::asked() const {
  const auto& asked = play_->round.asked();
  std::size_t index = 0;
  while (index + 1 < asked.size() && asked[index].item != response_.item) ++index;
  return index;
}

Arrangement Verdict::arrange(const Page& page) const {
  const view::Theme& theme = page.theme;
  Arrangement arrangement;
  arrangement.layout = layoutFor(page, roundHeadHeight(page, context_.words, *play_), buttons());
  Flow flow(page, arrangement.layout);
  sayBanner(page, flow, arrangement);
  if (play_->inTeams()) sayTeams(page, flow, arrangement);
  flow.skip(theme.em(16));
  if (item_.isClaim()) {
    sayClaim(page, flow);
  } else {
    sayStem(page, flow, item_.stem, theme.style(view::Role::Body));
    flow.skip(theme.em(12));
    sayOptions(page, flow, arrangement);
  }
  if (item_.evidence) sayEvidence(page, flow, arrangement);
  if (item_.alteration) sayAlteration(page, flow);
  if (!explanation().empty()) {
    flow.skip(theme.em(16));
    flow.say(explanation(), theme.style(view::Role::Body));
  }
  return arrangement;
}

std::vector<view::Button> Verdict::buttons() const {
  const bool more = !play_->round.finished();
  const i18n::Catalogue& words = context_.words;
  const std::string on = !leadsOn_ ? words("back")
                         : more    ? words("verdict.next")
                                   : words("verdict.see_results");
  std::vector<view::Button> buttons = {{on, view::Button::Kind::Primary, "Enter"}};
  if (hasArticle())
    buttons.push_back({words("verdict.read_article"), view::Button::Kind::Plain, "R"});
  return buttons;
}

void Verdict::sayBanner(const Page& page, Flow& flow, Arrangement& arrangement) const {
  const view::Theme& theme = page.theme;
  const view::Color color = right() ? theme.palette.right : theme.palette.wrong;
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
  arrangement.mark = view::centred(view::takeLeft(top, side, pad), {side, side});
  if (beside)
    arrangement.layout.words.push_back(
        {view::centred(view::takeRight(top, gainWidth, pad), {gainWidth, gainHeight}),
         gain,
         earned,
         {}});
  else if (!gain.empty())
    arrangement.layout.words.push_back({inner, gain, theme.style(view::Role::Strong, color), {}});
  arrangement.layout.words.push_back({top, heading, title, {}});
}

// What each team said, and what it earned by that.
void Verdict::sayTeams(const Page& page, Flow& flow, Arrangement& arrangement) const {
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

Card Verdict::cardOf(std::size_t option, const Page& page, Flow& flow) const {
  const auto& places = play_->round.asked()[asked()].options;
  std::size_t place = 0;
  while (place + 1 < places.size() && places[place] != option) ++place;
  Card card{{.index = place, .text = item_.options[option].text}, {}};
  card.card.chosen = response_.option == option;
  card.card.verdict =
      option == item_.key ? view::OptionCard::Verdict::Right : view::OptionCard::Verdict::Wrong;
  card.box = flow.take(card.card.height(page.type, page.theme, flow.rest().width));
  return card;
}

// What was chosen, why it is false, and the key.
void Verdict::sayOptions(const Page& page, Flow& flow, Arrangement& arrangement) const {
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
void Verdict::sayClaim(const Page& page, Flow& flow) const {
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
  sayStem(page, flow, item_.stem, theme.style(view::Role::Quote), std::move(marks), indent);
}

// Nothing where it only says the evidence again.
std::string Verdict::explanation() const {
  const bool again =
      item_.evidence && item_.explanation.find(item_.evidence->quote) != std::string::npos;
  return again ? "" : item_.explanation;
}

void Verdict::sayAlteration(const Page& page, Flow& flow) const {
  const view::Theme& theme = page.theme;
  const questions::Alteration& alteration = *item_.alteration;
  const i18n::Said said = context_.words.said(
      "verdict.alteration", {{"altered", alteration.altered}, {"said", alteration.said}});
  const auto& altered = said.places[0];
  const auto& original = said.places[1];
  flow.skip(theme.em(16));
  flow.say(said.text, theme.style(view::Role::Body),
           {{altered.begin, altered.end, theme.palette.wrong, view::Mark::Kind::Underline},
            {original.begin, original.end, theme.palette.marker}});
}

void Verdict::sayEvidence(const Page& page, Flow& flow, Arrangement& arrangement) const {
  const view::Theme& theme = page.theme;
  const questions::Evidence& evidence = *item_.evidence;
  std::vector<view::Mark> marks;
  if (evidence.span) {
    const float drawn = context_.look().reducedMotion
                            ? 1
                            : view::eased(view::progress(shown_, kStrokeDelay, kStroke));
    marks.push_back({evidence.span->begin, evidence.span->end, theme.palette.marker,
                     view::Mark::Kind::Highlighter, drawn});
  }
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

// An input that comes with the verdict only completes its motion: whoever pressed twice has not yet
// read it.
void Verdict::handle(const view::Input& input, const Page& page) {
  const bool acts = input.kind == view::Input::Kind::KeyPressed ||
                    input.kind == view::Input::Kind::PointerPressed;
  if (acts) shown_ = kForever;
  if (acts && age_ < view::kArrival) return;
  const auto pressed = sheet_.handle(input, page, arrange(page).layout);
  if (pressed == 0) leave();
  const bool r = isKey(input, view::Key::Character) && input.text == "r";
  if (hasArticle() && (pressed == 1 || r))
    context_.stack.push(reader(context_, play_, *item_.evidence));
  if (!isKey(input, view::Key::Escape)) return;
  if (leadsOn_)
    context_.stack.push(pause(context_, play_));
  else
    leave();
}

void Verdict::leave() {
  if (!leadsOn_)
    context_.stack.pop();
  else
    context_.stack.replace(next(context_, play_));
}

// What came of it, the key and the evidence, in the words of the pack's language.
view::Spoken Verdict::aloud() const {
  const std::string& language = play_->pack->language;
  std::string text =
      context_.words.in(language, heading()) + ".\n" + item_.keyOption().text + ".\n";
  if (item_.evidence)
    text += context_.words.in(language, "verdict.evidence") + ":\n" + item_.evidence->quote + "\n";
  return {text, language};
}

void Verdict::draw(view::Canvas& canvas, const Page& page) {
  const view::Theme& theme = page.theme;
  const Arrangement arrangement = arrange(page);
  drawRoundHead(canvas, page, arrangement.layout.head, context_.words, *play_, asked(),
                response_.player, std::nullopt);
  sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
    const bool right = this->right();
    std::size_t shown = 0;
    for (const std::size_t index : all_) {
      const std::size_t player = play_->round.responses()[index].player;
      if (play_->inTeams() && player != rules::nobody)
        drawEmblemOf(canvas, page, arrangement.emblems[shown++].moved(0, dy), *play_, player);
    }
    canvas.fill(arrangement.banner.moved(0, dy),
                right ? theme.palette.rightTint : theme.palette.wrongTint, theme.radius());
    if (right)
      view::drawTick(canvas, arrangement.mark.moved(0, dy), theme.palette.right);
    else
      view::drawCross(canvas, arrangement.mark.moved(0, dy), theme.palette.wrong);
    for (const Card& card : arrangement.cards)
      card.card.draw(canvas, theme, card.box.moved(0, dy), {});
    if (item_.evidence) canvas.fill(arrangement.quoteRule.moved(0, dy), theme.palette.pencil);
  });
}

}  // namespace

std::unique_ptr<Screen> verdict(Context& context, Played play) {
  const std::size_t last = play->round.responses().size() - 1;
  return std::make_unique<Verdict>(context, std::move(play), last, true);
}

std::unique_ptr<Screen> review(Context& context, Played play, std::size_t response) {
  return std::make_unique<Verdict>(context, std::move(play), response, false);
}

}  // namespace screens
