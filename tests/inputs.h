// What a player does, as tests write it.
#pragma once

#include <string>
#include <utility>

#include "game/view/input.h"

inline view::Input press(view::Key key, bool shift = false) {
  return {.kind = view::Input::Kind::KeyPressed, .key = key, .shift = shift};
}

// A letter or digit key.
inline view::Input press(std::string letter) {
  return {.kind = view::Input::Kind::KeyPressed, .text = std::move(letter)};
}

inline view::Input typed(std::string text) {
  return {.kind = view::Input::Kind::Text, .text = std::move(text)};
}

inline view::Input pointTo(view::Point point) {
  return {.kind = view::Input::Kind::PointerMoved, .point = point};
}

inline view::Input pointerDown(view::Point point) {
  return {.kind = view::Input::Kind::PointerPressed, .point = point};
}

inline view::Input pointerUp(view::Point point) {
  return {.kind = view::Input::Kind::PointerReleased, .point = point};
}

inline view::Input wheel(float notches, view::Point point = {}) {
  return {.kind = view::Input::Kind::Wheel, .point = point, .wheel = notches};
}
