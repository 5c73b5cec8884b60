// How a round went: the score, and every item with what was answered.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/decimal.h"
#include "game/rules/report.h"
#include "game/rules/teams.h"
#include "game/rules/today.h"
#include "game/screens/anthology.h"
#include "game/screens/keeper.h"
#include "game/screens/phrases.h"
#include "game/screens/round_charts.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/view/layout.h"
#include "questions/lead.h"

namespace screens {
namespace {

// What one response's row says, and where.
struct Row {
  view::Box box;
  view::Box mark;
  bool right = false;
};

struct Arrangement {
  Layout layout;
  std::vector<Row> rows;
  view::Box kinds;  // the charts; empty where there is nothing to draw
  view::Box seconds;
  view::Box points;
};

enum class Act { Again, Copy, Missed, Save, Done };

// A button of the foot, and what it does.
struct Offer {
  Act act;
  view::Button button;
};

class Results : public Screen {
 public:
  Results(Context& context, Played play)
      : context_(context),
        play_(std::move(play)),
        report_(rules::report(*play_->pack, play_->round.responses(), play_->round.settings(),
                              play_->players)),
        missed_(rules::missed(play_->round.responses())) {
    sheet_.focus(play_->round.responses().size());
    context_.speaker.play(view::Sound::Finish);
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double) override {}
  bool moving() const override { return false; }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  Arrangement arrange(const Page& page) const;
  void sayScore(const Page& page, Flow& flow) const;
  void sayStandings(const Page& page, Flow& flow) const;
  void sayCharts(const Page& page, Flow& flow, Arrangement& arrangement) const;
  void drawCharts(view::Canvas& canvas, const Page& page, const Arrangement& arrangement,
                  float dy) const;
  void sayResponse(const Page& page, Flow& flow, Arrangement& arrangement,
                   std::size_t response) const;
  std::string nameOf(std::size_t player) const {
    return play_->players.size() == 1 ? context_.words("you") : play_->players[player];
  }
  // Today's quiz is the same for everyone: its result can be told without giving answers away.
  bool copies() const { return play_->mode == "today" && context_.clipboard != nullptr; }
  bool isRepeatable() const { return play_->mode != "today" && play_->mode != "review"; }
  std::vector<Offer> offers() const;
  void take(Act act);
  void again(const std::vector<std::size_t>& items);

  Context& context_;
  Played play_;
  rules::Report report_;
  std::vector<std::size_t> missed_;
  bool copied_ = false;
  Sheet sheet_;
};

// A day has one quiz and an item one date for its review: those rounds are not played again.
std::vector<Offer> Results::offers() const {
  const i18n::Catalogue& words = context_.words;
  const auto button = [](const std::string& key, const std::string& label) {
    return view::Button{label, view::Button::Kind::Plain, key};
  };
  std::vector<Offer> offers;
  if (copies())
    offers.push_back({Act::Copy, button("C", words(copied_ ? "results.copied" : "results.copy"))});
  if (isRepeatable())
    offers.push_back({Act::Again, button(words("key.enter"), words("results.play_again"))});
  if (!missed_.empty())
    offers.push_back(
        {Act::Missed, button("M", words("results.replay_missed", {{"count", missed_.size()}}))});
  offers.push_back({Act::Save, button("S", words("results.save"))});
  offers.push_back({Act::Done, button(words("key.escape"), words("results.done"))});
  offers.front().button.kind = view::Button::Kind::Primary;
  return offers;
}

Arrangement Results::arrange(const Page& page) const {
  Arrangement arrangement;
  std::vector<view::Button> buttons;
  for (const Offer& offer : offers()) buttons.push_back(offer.button);
  arrangement.layout = layoutFor(page, 0, std::move(buttons));
  Flow flow(page, arrangement.layout);
  if (play_->players.size() > 1)
    sayStandings(page, flow);
  else
    sayScore(page, flow);
  sayCharts(page, flow, arrangement);
  for (std::size_t i = 0; i < play_->round.responses().size(); ++i)
    sayResponse(page, flow, arrangement, i);
  return arrangement;
}

void Results::sayScore(const Page& page, Flow& flow) const {
  const view::Theme& theme = page.theme;
  const i18n::Catalogue& words = context_.words;
  const rules::PlayerReport& player = report_.players.front();
  const rules::Score& score = player.score;
  flow.say(play_->pack->title, theme.style(view::Role::Label, theme.palette.quiet));
  flow.skip(theme.em(6));
  flow.say(words("results.right_of", {{"count", score.right}, {"total", score.answered}}),
           theme.style(view::Role::Figure));
  flow.skip(theme.em(4));
  std::string line = words("percent", {{"number", rules::percent(score.accuracy())}});
  if (play_->round.settings().scoring != rules::Scoring::Accuracy)
    line +=
        " · " + words("results.points_of", {{"points", score.points}, {"count", score.attainable}});
  if (score.longestStreak > 1)
    line += " · " + words("results.best_streak", {{"number", score.longestStreak}});
  if (player.medianSeconds)
    line += " · " +
            words("results.seconds_an_item", {{"seconds", words.decimal(*player.medianSeconds)}});
  flow.say(line, theme.style(view::Role::Label, theme.palette.quiet));
  flow.skip(theme.em(18));
}

// The teams, the best first.
void Results::sayStandings(const Page& page, Flow& flow) const {
  const view::Theme& theme = page.theme;
  const i18n::Catalogue& words = context_.words;
  const auto standings = rules::standings(play_->round.responses(), play_->round.settings());
  const bool draw = standings[0].rank == standings[1].rank;
  flow.say(play_->pack->title, theme.style(view::Role::Label, theme.palette.quiet));
  flow.skip(theme.em(6));
  flow.say(draw ? words("results.draw")
                : words("results.wins", {{"team", play_->players[standings[0].player]}}),
           theme.style(view::Role::Figure));
  flow.skip(theme.em(8));
  for (const rules::Standing& standing : standings) {
    const rules::Score& score = report_.players[standing.player].score;
    flow.say(words("results.standing", {{"rank", standing.rank},
                                        {"team", play_->players[standing.player]},
                                        {"count", standing.points},
                                        {"right", score.right},
                                        {"total", score.answered}}),
             theme.style(view::Role::Option));
  }
  flow.skip(theme.em(18));
}

void Results::sayCharts(const Page& page, Flow& flow, Arrangement& arrangement) const {
  if (play_->round.responses().empty()) return;
  const i18n::Catalogue& words = context_.words;
  const view::Theme& theme = page.theme;
  const auto head = [&](const std::string& title, const std::string& about) {
    flow.skip(theme.em(10));
    flow.say(title, theme.style(view::Role::Strong));
    if (!about.empty()) flow.say(about, theme.style(view::Role::Caption, theme.palette.quiet));
    flow.skip(theme.em(10));
  };
  const view::BarChart kinds = accuracyByKind(words, *play_);
  if (!kinds.rows.empty()) {
    head(words("results.by_kind"), "");
    arrangement.kinds = flow.take(kinds.height(page.type, theme, flow.rest().width));
    flow.skip(theme.em(14));
  }
  head(words("results.seconds"), words("results.seconds.about"));
  arrangement.seconds = flow.take(view::ColumnChart::height(theme));
  flow.skip(theme.em(14));
  head(words("results.course"), "");
  arrangement.points = flow.take(pointsOverRound(words, theme, *play_).height(theme));
  flow.skip(theme.em(14));
  head(words("results.items"), "");
}

void Results::drawCharts(view::Canvas& canvas, const Page& page, const Arrangement& arrangement,
                         float dy) const {
  const i18n::Catalogue& words = context_.words;
  const view::Theme& theme = page.theme;
  if (arrangement.points.width <= 0) return;
  accuracyByKind(words, *play_).draw(canvas, theme, arrangement.kinds.moved(0, dy));
  secondsByItem(words, theme, *play_).draw(canvas, theme, arrangement.seconds.moved(0, dy));
  pointsOverRound(words, theme, *play_).draw(canvas, theme, arrangement.points.moved(0, dy));
}

void Results::sayResponse(const Page& page, Flow& flow, Arrangement& arrangement,
                          std::size_t index) const {
  const view::Theme& theme = page.theme;
  const rules::Response& response = play_->round.responses()[index];
  const questions::Item& item = play_->item(response.item);
  const float side = theme.em(20);
  const Indent indent{theme.em(14) + side + theme.em(14), theme.em(14)};
  const view::Box row = flow.rest();
  flow.skip(theme.em(10));
  flow.say(std::string(questions::withoutLead(item.stem)), theme.style(view::Role::Label), {},
           indent);
  flow.skip(theme.em(2));
  const i18n::Catalogue& words = context_.words;
  std::string answered =
      response.option ? item.options[*response.option].text : words("results.no_answer");
  if (response.lifelines.skip) answered = words("results.skipped");
  const bool known = response.player != rules::nobody;
  if (!response.correct)
    answered = words("results.wrong_row",
                     {{"player", known ? nameOf(response.player) : words("results.nobody")},
                      {"answer", answered},
                      {"key", item.keyOption().text}});
  else if (play_->inTeams())
    answered =
        words("results.right_row", {{"player", nameOf(response.player)}, {"answer", answered}});
  const view::Color color = response.correct ? theme.palette.right : theme.palette.wrong;
  const view::Box last = flow.say(answered, theme.style(view::Role::Caption, color), {}, indent);
  const view::Box box{row.x, row.y, row.width, last.bottom() + theme.em(10) - row.y};
  arrangement.layout.controls.push_back(box);
  arrangement.rows.push_back(
      {box, {box.x + theme.em(14), box.y + theme.em(11), side, side}, response.correct});
  flow.skip(theme.em(10));
  flow.take(theme.px(8));
}

void Results::handle(const view::Input& input, const Page& page) {
  const auto pressed = sheet_.handle(input, page, arrange(page).layout);
  const std::size_t rows = play_->round.responses().size();
  if (isKey(input, view::Key::Escape)) return take(Act::Done);
  const std::vector<Offer> offers = this->offers();
  if (pressed)
    return *pressed < rows ? context_.stack.push(review(context_, play_, *pressed))
                           : take(offers[*pressed - rows].act);
  if (!isKey(input, view::Key::Character) || input.control) return;
  for (const Offer& offer : offers)
    if (offer.button.key.size() == 1 && input.text.size() == 1 &&
        (offer.button.key[0] | 0x20) == input.text[0])
      return take(offer.act);
}

void Results::take(Act act) {
  switch (act) {
    case Act::Again:
      return again({});
    case Act::Missed:
      return again(missed_);
    case Act::Copy:
      context_.clipboard->setText(rules::resultText(context_.words, play_->round.responses(),
                                                    context_.today, daysOfQuiz(context_)));
      copied_ = true;
      return;
    case Act::Save:
      return context_.stack.push(saveResults(context_, play_));
    case Act::Done:
      return context_.stack.home();
  }
}

// Another round by the same rules, of these items or, if none are named, of the whole pack.
void Results::again(const std::vector<std::size_t>& items) {
  rules::RoundSettings settings = play_->round.settings();
  settings.seed = context_.wishes.round.seed++;
  const auto& pack = *play_->pack;
  rules::Round round =
      items.empty() ? rules::Round(pack, settings) : rules::Round(pack, settings, items);
  context_.stack.replace(begin(
      context_, std::make_shared<Play>(Play{play_->pack, std::move(round),
                                            isRepeatable() ? play_->mode : "classic",
                                            play_->players, play_->packFile, 0, play_->emblems})));
}

void Results::draw(view::Canvas& canvas, const Page& page) {
  const view::Theme& theme = page.theme;
  const Arrangement arrangement = arrange(page);
  sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
    drawCharts(canvas, page, arrangement, dy);
    for (std::size_t i = 0; i < arrangement.rows.size(); ++i) {
      const Row& row = arrangement.rows[i];
      const view::ControlState state = sheet_.state(i);
      const view::Box box = row.box.moved(0, dy);
      canvas.fill(box, state.hovered ? theme.palette.sheetLit : theme.palette.sheet,
                  theme.radius());
      canvas.outline(box, theme.palette.rule, theme.hairline(), theme.radius());
      if (state.focused) view::drawFocusRing(canvas, theme, box, theme.radius());
      if (row.right)
        view::drawTick(canvas, row.mark.moved(0, dy), theme.palette.right);
      else
        view::drawCross(canvas, row.mark.moved(0, dy), theme.palette.wrong);
    }
  });
}

}  // namespace

std::unique_ptr<Screen> results(Context& context, Played play) {
  return std::make_unique<Results>(context, std::move(play));
}

}  // namespace screens
