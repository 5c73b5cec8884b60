// Stands in for window.cpp in a program built without SFML.
#include <cassert>

#include "game/commands/window.h"

namespace commands {

std::string windowFault() { return "this program was built without a window"; }

void showGame(const Game&) { assert(false && "there is no window to show the game in"); }

}  // namespace commands
