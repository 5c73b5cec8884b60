#include "game/screens/result_card.h"

#include <algorithm>

#include "game/rules/decimal.h"
#include "game/rules/score.h"
#include "game/rules/teams.h"
#include "game/screens/round_charts.h"
#include "game/screens/team_strip.h"
#include "game/view/layout.h"
#include "game/view/picture.h"

namespace screens {
namespace {

// The text at the top of the rest, as high as it needs to be but no more than this many lines.
void put(view::Canvas& canvas, view::Box& rest, const std::string& text, view::TextStyle style,
         int lines, float gap) {
  style.maxLines = lines;
  const float height = canvas.typesetter().measure(text, style, rest.width).height;
  canvas.text(view::takeTop(rest, height, gap), text, style);
}

std::string headline(const i18n::Catalogue& words, const Play& play) {
  const rules::Round& round = play.round;
  if (!play.inTeams()) {
    const rules::Score score = rules::score(round.responses(), round.settings());
    return words("results.right_of", {{"count", score.right}, {"total", score.answered}});
  }
  const auto standings = rules::standings(round.responses(), round.settings());
  if (standings[0].rank == standings[1].rank) return words("results.draw");
  return words("results.wins", {{"team", play.players[standings[0].player]}});
}

void drawStandings(view::Canvas& canvas, const Page& page, view::Box rest,
                   const i18n::Catalogue& words, const Play& play) {
  const view::Theme& theme = page.theme;
  for (const rules::Standing& standing :
       rules::standings(play.round.responses(), play.round.settings())) {
    view::Box line = view::takeTop(rest, theme.em(34), theme.em(8));
    const float side = theme.em(30);
    const auto middle = [&](const view::Box& cell, const std::string& text,
                            const view::TextStyle& style) {
      const float height = page.type.measure(text, style, cell.width).height;
      canvas.text({cell.x, cell.y + (cell.height - height) / 2, cell.width, height}, text, style);
    };
    middle(view::takeLeft(line, theme.em(24)), words.number(static_cast<long long>(standing.rank)),
           theme.style(view::Role::Option, theme.palette.quiet));
    drawEmblemOf(canvas, page,
                 view::centred(view::takeLeft(line, side, theme.em(14)), {side, side}), play,
                 standing.player);
    middle(view::takeRight(line, theme.em(90), theme.em(10)), words.number(standing.points),
           theme.style(view::Role::Option, theme.palette.ink, view::Align::End));
    view::TextStyle name = theme.style(view::Role::Option);
    name.maxLines = 1;
    middle(line, play.players[standing.player], name);
  }
}

}  // namespace

void drawResultCard(view::Canvas& canvas, const Page& page, const i18n::Catalogue& words,
                    const Play& play, const std::string& day) {
  const view::Theme& theme = page.theme;
  canvas.fill({0, 0, page.size.width, page.size.height}, theme.palette.paper);
  view::Box rest =
      view::Box{0, 0, page.size.width, page.size.height}.inset(theme.px(56), theme.px(40));
  const view::Box head = view::takeTop(rest, theme.em(44), theme.em(10));
  canvas.text(head, "Hearsay", theme.style(view::Role::Title));
  canvas.text(head, day, theme.style(view::Role::Label, theme.palette.quiet, view::Align::End));
  canvas.fill(view::takeTop(rest, 3 * theme.hairline(), theme.em(24)), theme.palette.ink);
  put(canvas, rest, play.pack->title, theme.style(view::Role::Quote, theme.palette.quiet), 2,
      theme.em(8));
  put(canvas, rest, headline(words, play), theme.style(view::Role::Figure), 2, theme.em(20));
  view::Box right = view::takeRight(rest, rest.width * 0.46f, theme.em(40));
  const view::LineChart points = pointsOverRound(words, theme, play);
  put(canvas, right, words("results.course"), theme.style(view::Role::Strong), 1, theme.em(8));
  points.draw(canvas, theme, view::takeTop(right, std::min(points.height(theme), right.height)));
  if (play.inTeams()) return drawStandings(canvas, page, rest, words, play);
  put(canvas, rest, words("results.by_kind"), theme.style(view::Role::Strong), 1, theme.em(8));
  view::BarChart kinds = accuracyByKind(words, play);
  while (kinds.rows.size() > 1 && kinds.height(page.type, theme, rest.width) > rest.height)
    kinds.rows.pop_back();
  kinds.draw(canvas, theme, rest);
}

void writeResultCard(const view::Typesetter& type, const i18n::Catalogue& words, const Play& play,
                     const std::string& day, const std::filesystem::path& file) {
  view::Picture picture(type, cardSize);
  drawResultCard(picture, {cardSize, view::themeFor(cardSize, {}), type}, words, play, day);
  picture.write(file);
}

}  // namespace screens
