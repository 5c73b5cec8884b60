// The head of a page while a round is played: how far it is, how it goes, how much time is left.
#pragma once

#include <cstddef>
#include <optional>

#include "game/i18n/catalogue.h"
#include "game/screens/play.h"
#include "game/screens/screen.h"

namespace screens {

float roundHeadHeight(const Page& page, const i18n::Catalogue& words, const Play& play);

struct RoundHeadState {
  std::size_t item = 0;                // which of the asked items is on the page
  std::size_t player = rules::nobody;  // whose turn it is
  std::optional<float> timeLeft = {};  // 1 to 0; none draws no bar
  float counted = 1;                   // how far the points have counted up
};

void drawRoundHead(view::Canvas& canvas, const Page& page, const view::Box& box,
                   const i18n::Catalogue& words, const Play& play, const RoundHeadState& head);

}  // namespace screens
