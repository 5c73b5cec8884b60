// The game in a window: screens drawn through SFML.
#include "game/commands/window.h"

#include <memory>

#include "game/assets.h"
#include "game/screens/game.h"
#include "game/screens/screens.h"
#include "game/sfml/display.h"
#include "game/sfml/speaker.h"
#include "game/sfml/window.h"
#include "game/view/typeset.h"

namespace commands {

std::string windowFault() { return sfml::displayFault(); }

void showGame(const Game& game) {
  const view::Typesetter type(assetsFolder() / "fonts");
  const std::unique_ptr<view::Speaker> speaker = sfml::makeSpeaker();
  screens::Game scene(type, *speaker);
  screens::Context& context = scene.context();
  context.settings = game.settings;
  for (const std::filesystem::path& file : game.shelf) context.library.add(file);
  for (const questions::Pack& pack : game.packs) context.library.add(pack);
  context.stack.push(screens::title(context));
  if (game.packs.size() == 1)
    context.stack.push(
        screens::setUp(context, std::make_shared<const questions::Pack>(game.packs.front())));
  sfml::showWindow(scene, type);
}

}  // namespace commands
