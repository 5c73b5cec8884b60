// A Speaker on the machine's sound device; silent, and quietly so, where there is none.
#pragma once

#include <memory>

#include "game/view/speaker.h"

namespace sfml {

// Opens the device at the first sound that is not silent.
std::unique_ptr<view::Speaker> makeSpeaker(float volume = 1);

}  // namespace sfml
