// A round as charts: accuracy by kind of item, seconds for each item, points over the round.
#pragma once

#include <string>

#include "game/i18n/catalogue.h"
#include "game/screens/play.h"
#include "game/view/chart.h"

namespace screens {

// "Who said it" for "who_said"; a kind that the words do not know is said as its name.
std::string kindName(const i18n::Catalogue& words, const std::string& kind);

view::BarChart accuracyByKind(const i18n::Catalogue& words, const Play& play);
// Full columns for right answers, in the colour of the team that gave them.
view::ColumnChart secondsByItem(const i18n::Catalogue& words, const view::Theme& theme,
                                const Play& play);
// One line for each player.
view::LineChart pointsOverRound(const i18n::Catalogue& words, const view::Theme& theme,
                                const Play& play);

}  // namespace screens
