// What each team stakes on the last item, before it is seen.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/score.h"
#include "game/rules/teams.h"
#include "game/screens/round_head.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/team_strip.h"
#include "game/view/layout.h"
#include "game/view/motion.h"

namespace screens {
namespace {

// What one team may choose among.
struct Row {
  std::size_t team;
  std::vector<int> stakes;  // ascending from 0
  view::Choice choice;
};

struct Arrangement {
  Layout layout;
  std::vector<view::Box> emblems;
};

Row rowOf(const i18n::Catalogue& words, const Play& play, std::size_t team) {
  const rules::RoundSettings& settings = play.round.settings();
  const int points = rules::score(play.round.responses(), settings, team).points;
  const int most = rules::highestWager(points, settings);
  Row row{team, {}, {}};
  for (const int stake : {0, most / 4, most / 2, most}) {
    if (!row.stakes.empty() && row.stakes.back() == stake) continue;
    row.stakes.push_back(stake);
    row.choice.labels.push_back(words.number(stake));
  }
  return row;
}

class Stakes : public Screen {
 public:
  Stakes(Context& context, Played play) : context_(context), play_(std::move(play)) {
    for (const std::size_t team : play_->round.open())
      rows_.push_back(rowOf(context_.words, *play_, team));
    sheet_.focus(firstOf(rows_.size()));
  }

  void handle(const view::Input& input, const Page& page) override {
    const bool acts = input.kind == view::Input::Kind::KeyPressed ||
                      input.kind == view::Input::Kind::PointerPressed;
    if (acts && age_ < view::kArrival) return;  // the second press of two that led here
    const auto pressed = sheet_.handle(input, page, arrange(page).layout);
    const std::size_t show = firstOf(rows_.size());
    if (pressed && *pressed < show) choose(*pressed);
    if (pressed == show) leave();
    if (pressed == show + 1 || isKey(input, view::Key::Escape))
      context_.stack.push(pause(context_, play_));
  }

  void step(double seconds) override { age_ += seconds; }
  bool moving() const override { return false; }

  void draw(view::Canvas& canvas, const Page& page) override {
    const Arrangement arrangement = arrange(page);
    drawRoundHead(canvas, page, arrangement.layout.head, context_.words, *play_,
                  {.item = play_->round.position()});
    sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
      for (std::size_t i = 0; i < rows_.size(); ++i) {
        drawEmblemOf(canvas, page, arrangement.emblems[i].moved(0, dy), *play_, rows_[i].team);
        sheet_.drawChoice(canvas, page, arrangement.layout, rows_[i].choice, firstOf(i), dy);
      }
    });
  }

 private:
  // The first control of a row.
  std::size_t firstOf(std::size_t row) const {
    std::size_t first = 0;
    for (std::size_t i = 0; i < row; ++i) first += rows_[i].choice.labels.size();
    return first;
  }

  Arrangement arrange(const Page& page) const {
    const view::Theme& theme = page.theme;
    Arrangement arrangement{layoutFor(page, roundHeadHeight(page, context_.words, *play_),
                                      {{context_.words("stakes.show"), view::Button::Kind::Primary,
                                        context_.words("key.enter")},
                                       {context_.words("pause"), view::Button::Kind::Plain,
                                        context_.words("key.escape")}}),
                            {}};
    Flow flow(page, arrangement.layout);
    flow.say(context_.words("stakes.title"), theme.style(view::Role::Title));
    flow.skip(theme.em(6));
    flow.say(context_.words("stakes.about"), theme.style(view::Role::Label, theme.palette.quiet));
    for (const Row& row : rows_) {
      flow.skip(theme.em(10));
      arrangeRow(page, flow, arrangement, row);
    }
    return arrangement;
  }

  // The name, and what may be staked at the end of the same line where there is room.
  void arrangeRow(const Page& page, Flow& flow, Arrangement& arrangement, const Row& row) const {
    const view::Theme& theme = page.theme;
    const float side = theme.em(28);
    view::Box line = flow.rest();
    std::vector<view::Box> parts = row.choice.arrange(page.type, theme, line);
    const float width = parts.back().right() - line.x;
    const bool beside = parts.front().y == parts.back().y && width < line.width * 0.6f;
    line.height = theme.controlHeight();
    view::TextStyle style = theme.style(view::Role::Strong);
    style.maxLines = 1;
    const view::Box place = line;
    arrangement.emblems.push_back(
        view::centred(view::takeLeft(line, side, theme.em(12)), {side, side}));
    if (beside) view::takeRight(line, width, theme.em(12));
    const float height = page.type.measure("0", style).height;
    arrangement.layout.words.push_back(
        {view::centred(line, {line.width, height}), play_->players[row.team], style, {}});
    for (view::Box& part : parts)
      part = part.moved(beside ? place.right() - width - place.x : 0, beside ? 0 : line.height);
    arrangement.layout.controls.insert(arrangement.layout.controls.end(), parts.begin(),
                                       parts.end());
    flow.take(parts.back().bottom() - place.y);
  }

  void choose(std::size_t control) {
    for (Row& row : rows_) {
      if (control < row.choice.labels.size()) {
        row.choice.chosen = control;
        return;
      }
      control -= row.choice.labels.size();
    }
  }

  void leave() {
    play_->stakes.resize(play_->players.size());
    for (const Row& row : rows_) play_->stakes[row.team] = row.stakes[row.choice.chosen];
    context_.stack.replace(ask(context_, play_));
  }

  Context& context_;
  Played play_;
  std::vector<Row> rows_;
  Sheet sheet_;
  double age_ = 0;  // seconds since it came up
};

}  // namespace

std::unique_ptr<Screen> stakes(Context& context, Played play) {
  return std::make_unique<Stakes>(context, std::move(play));
}

}  // namespace screens
