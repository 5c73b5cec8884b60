#include "game/sfml/display.h"

#include <X11/Xlib.h>

#include <chrono>
#include <cstdlib>
#include <stdexcept>
#include <thread>

namespace sfml {
namespace {

constexpr int kTries = 8;  // a server that is starting anew answers within half a second
constexpr std::chrono::milliseconds kPause(60);

}  // namespace

Display::Display() : connection_(nullptr) {
  const char* name = std::getenv("DISPLAY");
  if (name == nullptr || *name == '\0')
    throw std::runtime_error("there is no display (DISPLAY is not set)");
  for (int tried = 0; connection_ == nullptr && tried < kTries; ++tried) {
    if (tried > 0) std::this_thread::sleep_for(kPause);
    connection_ = XOpenDisplay(name);
  }
  if (connection_ == nullptr)
    throw std::runtime_error("the display " + std::string(name) +
                             " does not answer (it is named by DISPLAY)");
}

Display::~Display() { XCloseDisplay(static_cast<::Display*>(connection_)); }

std::string displayFault() {
  try {
    Display display;
    return "";
  } catch (const std::runtime_error& fault) {
    return fault.what();
  }
}

}  // namespace sfml
