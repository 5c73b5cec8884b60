// The window and its loop: shows a Scene until it is done or the window is closed.
#pragma once

#include <optional>
#include <string>

#include "game/view/scene.h"
#include "game/view/typeset.h"

namespace sfml {

struct WindowOptions {
  std::string title = "Hearsay";
  std::optional<view::Size> size = {};  // what suits the screen if not given
  bool fullscreen = false;
};

// Draws 60 times a second while the scene moves; while it rests, only when an input has come. F11
// is the window's own key. Throws std::runtime_error if there is no display.
void showWindow(view::Scene& scene, const view::Typesetter& typesetter,
                const WindowOptions& options = {});

}  // namespace sfml
