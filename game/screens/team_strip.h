// The teams of a round side by side: emblems, points, and whose turn it is.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "game/i18n/catalogue.h"
#include "game/rules/teams.h"
#include "game/screens/play.h"
#include "game/screens/screen.h"

namespace screens {

// Lets these teams play the round, under their names or, without one, those of their emblems.
void field(const i18n::Catalogue& words, Play& play, const std::vector<rules::Team>& teams);
// "Blue": what an emblem is called, and a team under it that has no name.
std::string emblemName(const i18n::Catalogue& words, std::size_t emblem);
// The emblem that a player of the round has, and the letter on it.
std::size_t emblemOf(const Play& play, std::size_t player);
std::string emblemLetter(std::size_t emblem);
void drawEmblemOf(view::Canvas& canvas, const Page& page, const view::Box& box, const Play& play,
                  std::size_t player);

float teamStripHeight(const Page& page, const i18n::Catalogue& words, const Play& play,
                      float width);
// player: the team that is to be marked, or rules::nobody. counted: how far the points have counted
// up after the last item.
void drawTeamStrip(view::Canvas& canvas, const Page& page, const view::Box& box,
                   const i18n::Catalogue& words, const Play& play, std::size_t player,
                   float counted = 1);

}  // namespace screens
