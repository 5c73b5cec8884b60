// The game's sounds, made by arithmetic: a few sines that fade. Mono, 16 bits.
#pragma once

#include <cstdint>
#include <vector>

#include "game/view/speaker.h"

namespace sfml {

constexpr unsigned kSampleRate = 44100;

std::vector<std::int16_t> samplesOf(view::Sound sound);

}  // namespace sfml
