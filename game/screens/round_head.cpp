#include "game/screens/round_head.h"

#include <algorithm>
#include <string>

#include "game/rules/score.h"
#include "game/rules/teams.h"
#include "game/screens/tally.h"
#include "game/screens/team_strip.h"
#include "game/view/layout.h"
#include "game/view/widgets.h"

namespace screens {
namespace {

view::ProgressBar progressOf(const Play& play, std::size_t current) {
  using Step = view::ProgressBar::Step;
  view::ProgressBar bar{std::vector<Step>(play.round.asked().size(), Step::Open)};
  if (current < bar.steps.size()) bar.steps[current] = Step::Current;
  std::size_t item = 0;
  for (const rules::Response& response : play.round.responses()) {
    while (item < bar.steps.size() && play.round.asked()[item].item != response.item) ++item;
    if (item < bar.steps.size() && !response.lifelines.skip)
      bar.steps[item] = response.correct ? Step::Right : Step::Wrong;
  }
  const bool open = !play.round.finished() && current == play.round.position();
  if (open && current < bar.steps.size()) bar.steps[current] = Step::Current;  // also to be stolen
  return bar;
}

std::string standing(const i18n::Catalogue& words, const Play& play, const RoundHeadState& head) {
  const rules::Score score =
      rules::score(play.round.responses(), play.round.settings(), head.player);
  std::string text = words("points", {{"count", tally(play, head.player, head.counted)}});
  if (const auto lives = play.round.livesLeft())
    text += " · " + words("lives", {{"count", *lives}});
  if (score.streak > 1) text += " · " + words("round.in_a_row", {{"count", score.streak}});
  return text;
}

std::string place(const i18n::Catalogue& words, const Play& play, std::size_t item) {
  const std::size_t items = play.round.asked().size();
  const rules::RoundSettings& settings = play.round.settings();
  std::string text = words("round.item_of", {{"number", item + 1}, {"total", items}});
  const std::size_t parts = rules::partOf(items - 1, items, settings) + 1;
  if (parts > 1)
    text += " · " + words("round.part_of",
                          {{"number", rules::partOf(item, items, settings) + 1}, {"total", parts}});
  return text;
}

// The teams' strip, or nothing for one player.
float stripHeight(const Page& page, const i18n::Catalogue& words, const Play& play, float width) {
  return play.inTeams() ? teamStripHeight(page, words, play, width) + page.theme.px(8) : 0;
}

bool timed(const Play& play) {
  return play.round.settings().secondsPerItem || play.round.settings().secondsPerRound;
}

}  // namespace

float roundHeadHeight(const Page& page, const i18n::Catalogue& words, const Play& play) {
  const view::Theme& theme = page.theme;
  const float line = page.type.measure("0", theme.style(view::Role::Label)).height;
  const float timer = timed(play) ? theme.px(8) + view::TimerBar::height(theme) : 0;
  const float width = std::min(theme.measureWidth(), page.size.width - 2 * theme.margin());
  return line + theme.px(8) + stripHeight(page, words, play, width) +
         view::ProgressBar::height(theme) + timer;
}

void drawRoundHead(view::Canvas& canvas, const Page& page, const view::Box& box,
                   const i18n::Catalogue& words, const Play& play, const RoundHeadState& head) {
  const view::Theme& theme = page.theme;
  const view::TextStyle label = theme.style(view::Role::Label, theme.palette.quiet);
  view::TextStyle end = theme.style(view::Role::Strong, theme.palette.ink, view::Align::End);
  view::Box rest = box;
  view::Box line = view::takeTop(rest, page.type.measure("0", label).height, theme.px(8));
  if (!play.inTeams()) {
    const std::string said = standing(words, play, head);
    const float width = page.type.measure(said, end).width;
    canvas.text(view::takeRight(line, width, theme.gap()), said, end);
  }
  canvas.text(line, place(words, play, head.item), label);
  const float strip = stripHeight(page, words, play, box.width);
  if (play.inTeams())
    drawTeamStrip(canvas, page, view::takeTop(rest, strip), words, play, head.player, head.counted);
  progressOf(play, head.item)
      .draw(canvas, theme, view::takeTop(rest, view::ProgressBar::height(theme), theme.px(8)));
  if (head.timeLeft)
    view::TimerBar{*head.timeLeft}.draw(canvas, theme,
                                        view::takeTop(rest, view::TimerBar::height(theme)));
}

}  // namespace screens
