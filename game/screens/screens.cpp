#include "game/screens/screens.h"

#include <utility>

namespace screens {

std::unique_ptr<Screen> next(Context& context, Played play) {
  const bool finished = play->round.finished();
  return finished ? results(context, std::move(play)) : ask(context, std::move(play));
}

}  // namespace screens
