// What every screen is given: where to go next, and what the player has and wishes.
#pragma once

#include "game/rules/round_settings.h"
#include "game/screens/library.h"
#include "game/screens/stack.h"
#include "game/view/speaker.h"
#include "game/view/theme.h"

namespace screens {

struct Context {
  Stack& stack;
  Library& library;
  view::Speaker& speaker;
  view::Look look;
  rules::RoundSettings settings;  // what the next round is offered with
};

}  // namespace screens
