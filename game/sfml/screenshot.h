// Draws a scene off the screen, for tests and for a player's result card.
#pragma once

#include <filesystem>

#include "game/view/scene.h"
#include "game/view/typeset.h"

namespace sfml {

// Writes a PNG of the scene at this size. Throws std::runtime_error if there is no display or the
// file cannot be written.
void screenshot(view::Scene& scene, const view::Typesetter& typesetter, view::Size size,
                const std::filesystem::path& file);

}  // namespace sfml
