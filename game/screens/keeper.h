// How a round goes on: it begins, takes answers, is left and taken up again; and all of it is kept
// in the history, where there is one. A history that fails is told of once and then left alone: it
// must not stand in the way of playing.
#pragma once

#include <memory>

#include "game/screens/context.h"
#include "game/screens/screen.h"

namespace screens {

// Begins the round: its first item.
std::unique_ptr<Screen> begin(Context& context, std::shared_ptr<Play> play);
// Records an answer, with its sound: the verdict, or what comes next where there is none.
std::unique_ptr<Screen> settle(Context& context, std::shared_ptr<Play> play,
                               const rules::Answer& answer);
// Goes home; the round waits there.
void leave(Context& context, std::shared_ptr<Play> play);
// Looks for a round that was cut off when the program ended; its pack must be in the library.
void takeUp(Context& context);

}  // namespace screens
