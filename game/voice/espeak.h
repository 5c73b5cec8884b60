// A Voice by the program espeak-ng, as a child process: never linked (it is under the GPL), never
// needed.
#pragma once

#include <memory>
#include <string>

#include "game/view/voice.h"

namespace voice {

// Null if no such program is in the PATH. It is handed the text as its standard input.
std::unique_ptr<view::Voice> espeak(const std::string& program = "espeak-ng");

}  // namespace voice
