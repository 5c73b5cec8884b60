// The system's clipboard. Only while a window is open.
#pragma once

#include <memory>

#include "game/view/clipboard.h"

namespace sfml {

std::unique_ptr<view::Clipboard> makeClipboard();

}  // namespace sfml
