// From SFML's events to Inputs, one window's keys and pads followed so that a key held down or a
// stick held over acts as a player means it.
#pragma once

#include <optional>
#include <set>
#include <utility>

#include "game/sfml/version.h"
#include "game/view/input.h"

namespace sfml {

class InputReader {
 public:
  // The Input that an event is, if it is one.
  std::optional<view::Input> read(const WindowEvent& event);

 private:
  std::optional<view::Input> readKey(const WindowEvent& event);
  std::optional<view::Input> readPad(const WindowEvent& event);
  std::optional<view::Input> padMove(const WindowEvent& event);

  std::set<sf::Keyboard::Key> held_;
  std::set<std::pair<unsigned, sf::Joystick::Axis>> heldAxes_;  // of which pad
};

}  // namespace sfml
