// A round that is held: its item is out of sight and its time stands still.
#include <utility>

#include "game/screens/keeper.h"
#include "game/screens/screens.h"

namespace screens {

std::unique_ptr<Screen> pause(Context& context, Played play) {
  const i18n::Catalogue& words = context.words;
  return confirm(context,
                 {words("paused.title"), words("paused.about"), words("paused.continue"),
                  words("paused.leave")},
                 [&context, play = std::move(play)] { leave(context, play); });
}

}  // namespace screens
