// Whether a window can be opened. SFML aborts the program where there is no display, so ask first.
#pragma once

#include <string>

namespace sfml {

// A connection of our own, held while SFML has its: a display server such as Xvfb that starts anew
// when its last client leaves must not do so between our question and SFML's.
class Display {
 public:
  // Throws std::runtime_error with one line for the player if there is no display.
  Display();
  ~Display();
  Display(const Display&) = delete;
  Display& operator=(const Display&) = delete;

 private:
  void* connection_;
};

// Why no window can be opened; empty if one can.
std::string displayFault();

}  // namespace sfml
