#include "game/screens/team_strip.h"

#include "game/screens/tally.h"
#include "game/view/emblem.h"
#include "game/view/layout.h"

namespace screens {
namespace {

struct Cell {
  view::Box box;
  view::Box emblem;
  view::Box points;
};

std::string pointsOf(const i18n::Catalogue& words, const Play& play, std::size_t player,
                     float counted = 1) {
  return words.number(tally(play, player, counted));
}

std::vector<Cell> cells(const Page& page, const i18n::Catalogue& words, const Play& play,
                        const view::Box& box) {
  const view::Theme& theme = page.theme;
  const float side = theme.em(24);
  const float pad = theme.em(8);
  std::vector<float> widths;
  for (std::size_t player = 0; player < play.players.size(); ++player)
    widths.push_back(
        page.type.measure(pointsOf(words, play, player), theme.style(view::Role::Strong)).width +
        side + 3 * pad);
  const view::Box row{box.x - pad, box.y, box.width + pad, box.height};  // emblems at the edge
  std::vector<Cell> cells;
  for (const view::Box& place : view::flowed(row, widths, theme.em(34), theme.px(8))) {
    view::Box inner = place.inset(pad, 0);
    const view::Box emblem = view::centred(view::takeLeft(inner, side, pad), {side, side});
    const float line = page.type.measure("0", theme.style(view::Role::Strong)).height;
    cells.push_back({place, emblem, view::centred(inner, {inner.width, line})});
  }
  return cells;
}

}  // namespace

void field(const i18n::Catalogue& words, Play& play, const std::vector<rules::Team>& teams) {
  play.players.clear();
  for (const rules::Team& team : teams) {
    play.players.push_back(team.name.empty() ? emblemName(words, team.emblem) : team.name);
    play.emblems.push_back(team.emblem);
  }
}

std::string emblemName(const i18n::Catalogue& words, std::size_t emblem) {
  return words(std::string("emblem.") + rules::emblems[emblem].name);
}

std::size_t emblemOf(const Play& play, std::size_t player) {
  const std::size_t emblem = player < play.emblems.size() ? play.emblems[player] : player;
  return emblem % rules::emblems.size();
}

std::string emblemLetter(std::size_t emblem) {
  return {static_cast<char>(rules::emblems[emblem].key - 'a' + 'A')};
}

void drawEmblemOf(view::Canvas& canvas, const Page& page, const view::Box& box, const Play& play,
                  std::size_t player) {
  const std::size_t emblem = emblemOf(play, player);
  view::drawEmblem(canvas, page.theme, box, emblem, emblemLetter(emblem));
}

float teamStripHeight(const Page& page, const i18n::Catalogue& words, const Play& play,
                      float width) {
  return cells(page, words, play, {0, 0, width, 0}).back().box.bottom();
}

void drawTeamStrip(view::Canvas& canvas, const Page& page, const view::Box& box,
                   const i18n::Catalogue& words, const Play& play, std::size_t player,
                   float counted) {
  const view::Theme& theme = page.theme;
  const std::vector<Cell> cells = screens::cells(page, words, play, box);
  for (std::size_t i = 0; i < cells.size(); ++i) {
    if (i == player) {
      canvas.fill(cells[i].box, theme.palette.sheet, theme.radius());
      canvas.outline(cells[i].box, theme.palette.pencil, theme.px(2), theme.radius());
    }
    drawEmblemOf(canvas, page, cells[i].emblem, play, i);
    canvas.text(cells[i].points, pointsOf(words, play, i, counted),
                theme.style(view::Role::Strong));
  }
}

}  // namespace screens
