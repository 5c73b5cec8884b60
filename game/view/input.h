// What a player did, without saying with which library it was read.
#pragma once

#include <optional>
#include <string>

#include "game/view/geometry.h"

namespace view {

enum class Key {
  Enter,
  Escape,
  Tab,
  Space,
  Backspace,
  Delete,
  Up,
  Down,
  Left,
  Right,
  Home,
  End,
  PageUp,
  PageDown,
  F2,
  F3,
  F11,
  Buzz,       // a pad's
  Character,  // Character: see Input::text
};

struct Input {
  enum class Kind { KeyPressed, Text, PointerMoved, PointerPressed, PointerReleased, Wheel };

  Kind kind = Kind::KeyPressed;
  Key key = Key::Character;
  bool shift = false;
  bool control = false;
  std::string text =
      {};            // UTF-8: the typed text (Kind::Text), or the key's lower-case letter or digit
  Point point = {};  // where the pointer is
  float wheel = 0;   // notches, up is positive
  std::optional<std::size_t> pad = {};  // the gamepad that it comes from, from 0
};

}  // namespace view
