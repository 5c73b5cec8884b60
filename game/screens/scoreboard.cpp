// How the teams stand after a part of a round, or at its end: the best first, their points counting
// up.
#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

#include "game/rules/score.h"
#include "game/rules/teams.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/team_strip.h"
#include "game/view/emblem.h"
#include "game/view/layout.h"
#include "game/view/motion.h"

namespace screens {
namespace {

// One team's line.
struct Line {
  rules::Standing standing;
  int before = 0;  // points at the end of the part before
};

struct Arrangement {
  Layout layout;
  std::vector<view::Box> lines;
};

// The responses before the part that has just ended.
std::vector<rules::Response> earlier(const rules::Round& round) {
  const auto& asked = round.asked();
  const std::size_t last = round.finished() ? asked.size() - 1 : round.position() - 1;
  const auto part = [&](std::size_t at) {
    return rules::partOf(at, asked.size(), round.settings());
  };
  std::vector<rules::Response> responses;
  std::size_t at = 0;
  for (const rules::Response& response : round.responses()) {
    while (asked[at].item != response.item) ++at;
    if (part(at) == part(last)) break;
    responses.push_back(response);
  }
  return responses;
}

class Scoreboard : public Screen {
 public:
  Scoreboard(Context& context, Played play) : context_(context), play_(std::move(play)) {
    const rules::Round& round = play_->round;
    const std::vector<rules::Response> before = earlier(round);
    changes_ = !before.empty();
    for (const rules::Standing& standing : rules::standings(round.responses(), round.settings())) {
      lines_.push_back({standing, rules::score(before, round.settings(), standing.player).points});
      most_ = std::max(most_, standing.points);
    }
    sheet_.focus(0);
    if (round.finished()) context_.speaker.play(view::Sound::Finish);
  }

  void handle(const view::Input& input, const Page& page) override;
  void step(double seconds) override {
    age_ += seconds;
    shown_ += seconds;
  }
  bool moving() const override { return shown_ < arrivalEnds(); }
  void draw(view::Canvas& canvas, const Page& page) override;

 private:
  double arrivalEnds() const {
    if (context_.look().reducedMotion) return 0;
    return 2 * view::kArrival + view::kStagger * static_cast<double>(lines_.size());
  }
  // How far a line has arrived, and how far its points have counted up.
  float arrived(std::size_t line, double delay) const {
    if (context_.look().reducedMotion) return 1;
    return view::eased(view::progress(shown_, delay + view::kStagger * static_cast<double>(line)));
  }
  std::string title() const;
  std::string afterPart() const;
  Arrangement arrange(const Page& page) const;
  void drawLine(view::Canvas& canvas, const Page& page, const view::Box& box,
                std::size_t index) const;
  void leave();

  Context& context_;
  Played play_;
  std::vector<Line> lines_;
  bool changes_ = false;  // since an earlier part
  int most_ = 1;          // points of the best team, at least 1
  Sheet sheet_;
  double age_ = 0;    // seconds since it came up
  double shown_ = 0;  // the same, but input hurries what still moves
};

std::string Scoreboard::title() const {
  if (!play_->round.finished()) return afterPart();
  const bool draw = lines_[0].standing.rank == lines_[1].standing.rank;
  return draw ? context_.words("results.draw")
              : context_.words("results.wins",
                               {{"team", play_->players[lines_[0].standing.player]}});
}

// "After round 1 of 3": the part that has just ended.
std::string Scoreboard::afterPart() const {
  const rules::Round& round = play_->round;
  const std::size_t items = round.asked().size();
  const auto number = [&](std::size_t at) {
    return rules::partOf(at, items, round.settings()) + 1;
  };
  return context_.words("scoreboard.after",
                        {{"number", number(round.position() - 1)}, {"total", number(items - 1)}});
}

Arrangement Scoreboard::arrange(const Page& page) const {
  const view::Theme& theme = page.theme;
  const i18n::Catalogue& words = context_.words;
  const bool over = play_->round.finished();
  Arrangement arrangement{layoutFor(page, 0,
                                    {{words(over ? "verdict.see_results" : "scoreboard.next"),
                                      view::Button::Kind::Primary, words("key.enter")},
                                     {words(over ? "results.done" : "pause"),
                                      view::Button::Kind::Plain, words("key.escape")}}),
                          {}};
  Flow flow(page, arrangement.layout);
  flow.say(play_->pack->title, theme.style(view::Role::Label, theme.palette.quiet));
  flow.skip(theme.em(6));
  flow.say(title(), theme.style(over ? view::Role::Figure : view::Role::Title));
  flow.skip(theme.em(18));
  for (std::size_t i = 0; i < lines_.size(); ++i) {
    if (i > 0) flow.skip(theme.px(8));
    arrangement.lines.push_back(flow.take(theme.em(66)));
  }
  return arrangement;
}

void Scoreboard::handle(const view::Input& input, const Page& page) {
  const bool acts = input.kind == view::Input::Kind::KeyPressed ||
                    input.kind == view::Input::Kind::PointerPressed;
  if (acts) shown_ = view::kSettled;
  if (acts && age_ < view::kArrival) return;
  const auto pressed = sheet_.handle(input, page, arrange(page).layout);
  const bool second = pressed == 1 || isKey(input, view::Key::Escape);
  if (pressed == 0) leave();
  if (second && play_->round.finished()) context_.stack.home();
  if (second && !play_->round.finished()) context_.stack.push(pause(context_, play_));
}

void Scoreboard::leave() {
  const bool over = play_->round.finished();
  context_.stack.replace(over ? results(context_, play_) : current(context_, play_));
}

void Scoreboard::draw(view::Canvas& canvas, const Page& page) {
  const Arrangement arrangement = arrange(page);
  sheet_.draw(canvas, page, arrangement.layout, [&](float dy) {
    for (std::size_t i = 0; i < lines_.size(); ++i)
      drawLine(canvas, page, arrangement.lines[i].moved(0, dy), i);
  });
}

// Rank, emblem, name over a bar, and points.
void Scoreboard::drawLine(view::Canvas& canvas, const Page& page, const view::Box& place,
                          std::size_t index) const {
  const view::Theme& theme = page.theme;
  const Line& line = lines_[index];
  const float here = arrived(index, 0);
  if (here <= 0) return;
  const float counted = arrived(index, view::kArrival);
  const view::Box box = place.moved(0, theme.px(14) * (1 - here));
  canvas.fill(box, theme.palette.sheet.faded(here), theme.radius());
  canvas.outline(box, theme.palette.rule.faded(here), theme.hairline(), theme.radius());

  view::TextStyle rank = theme.style(view::Role::Option, theme.palette.quiet.faded(here));
  view::TextStyle name = theme.style(view::Role::Option, theme.palette.ink.faded(here));
  name.maxLines = 1;
  view::TextStyle figure =
      theme.style(view::Role::Title, theme.palette.ink.faded(here), view::Align::End);
  figure.tabular = true;
  const auto middle = [&](view::Box cell, const std::string& text, const view::TextStyle& style) {
    const float height = page.type.measure(text, style, cell.width).height;
    canvas.text({cell.x, cell.y + (cell.height - height) / 2, cell.width, height}, text, style);
  };
  view::Box rest = box.inset(theme.em(16), 0);
  middle(view::takeLeft(rest, theme.em(22), theme.em(8)), std::to_string(line.standing.rank), rank);
  const float side = theme.em(34);
  drawEmblemOf(canvas, page, view::centred(view::takeLeft(rest, side, theme.em(16)), {side, side}),
               *play_, line.standing.player);
  const float points = static_cast<float>(line.before) +
                       counted * static_cast<float>(line.standing.points - line.before);
  const float width =
      std::max(page.type.measure(context_.words.number(most_), figure).width,
               page.type.measure(context_.words.number(line.standing.points), figure).width);
  middle(view::takeRight(rest, width, theme.em(16)),
         context_.words.number(static_cast<int>(std::lround(points))), figure);
  if (changes_) {
    const int change = line.standing.points - line.before;
    const view::TextStyle style =
        theme.style(view::Role::Strong, theme.palette.quiet.faded(counted), view::Align::End);
    const std::string said = (change < 0 ? "" : "+") + context_.words.number(change);
    middle(view::takeRight(rest, page.type.measure(said, style).width, theme.em(16)), said, style);
  }
  const float nameHeight = page.type.measure("0", name).height;
  rest = view::centred(rest, {rest.width, nameHeight + theme.em(4) + theme.px(6)});
  canvas.text(view::takeTop(rest, nameHeight, theme.em(4)), play_->players[line.standing.player],
              name);
  const float share = std::clamp(points / static_cast<float>(most_), 0.f, 1.f);
  canvas.fill(rest, theme.palette.rule.faded(here), rest.height / 2);
  if (share * rest.width > rest.height)
    canvas.fill({rest.x, rest.y, rest.width * share, rest.height},
                view::emblemColor(theme, emblemOf(*play_, line.standing.player)).faded(here),
                rest.height / 2);
}

}  // namespace

std::unique_ptr<Screen> scoreboard(Context& context, Played play) {
  return std::make_unique<Scoreboard>(context, std::move(play));
}

}  // namespace screens
