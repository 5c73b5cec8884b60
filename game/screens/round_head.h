// The head of a page while a round is played: how far it is, how it goes, how much time is left.
#pragma once

#include <cstddef>
#include <optional>

#include "game/i18n/catalogue.h"
#include "game/screens/play.h"
#include "game/screens/screen.h"

namespace screens {

float roundHeadHeight(const Page& page, const i18n::Catalogue& words, const Play& play);

// item: which of the asked items is on the page. player: whose turn it is, or rules::nobody.
// timeLeft: 1 to 0; none draws no bar.
void drawRoundHead(view::Canvas& canvas, const Page& page, const view::Box& box,
                   const i18n::Catalogue& words, const Play& play, std::size_t item,
                   std::size_t player, std::optional<float> timeLeft);

}  // namespace screens
