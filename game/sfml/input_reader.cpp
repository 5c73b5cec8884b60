#include "game/sfml/input_reader.h"

#include <cmath>
#include <map>
#include <string>

namespace sfml {
namespace {

using sf::Keyboard;
using view::Input;
using view::Key;

std::optional<Key> keyOf(Keyboard::Key key) {
  static const std::map<Keyboard::Key, Key> keys = {
      {Keyboard::Key::Enter, Key::Enter},
      {Keyboard::Key::Escape, Key::Escape},
      {Keyboard::Key::Tab, Key::Tab},
      {Keyboard::Key::Space, Key::Space},
      {Keyboard::Key::Delete, Key::Delete},
      {Keyboard::Key::Up, Key::Up},
      {Keyboard::Key::Down, Key::Down},
      {Keyboard::Key::Left, Key::Left},
      {Keyboard::Key::Right, Key::Right},
      {Keyboard::Key::Home, Key::Home},
      {Keyboard::Key::End, Key::End},
      {Keyboard::Key::PageUp, Key::PageUp},
      {Keyboard::Key::PageDown, Key::PageDown},
      {Keyboard::Key::F2, Key::F2},
      {Keyboard::Key::F3, Key::F3},
      {Keyboard::Key::F11, Key::F11},
      {Keyboard::Key::Backspace, Key::Backspace},
  };
  const auto found = keys.find(key);
  return found == keys.end() ? std::nullopt : std::optional(found->second);
}

// 'c' of the keys first to last, the first of which is `from`; 0 if the key is none of them.
char among(Keyboard::Key key, Keyboard::Key first, Keyboard::Key last, char from) {
  if (key < first || key > last) return 0;
  return static_cast<char>(from + (static_cast<int>(key) - static_cast<int>(first)));
}

std::string letterOf(Keyboard::Key key) {
  for (const char c : {among(key, Keyboard::Key::A, Keyboard::Key::Z, 'a'),
                       among(key, Keyboard::Key::Num0, Keyboard::Key::Num9, '0'),
                       among(key, Keyboard::Key::Numpad0, Keyboard::Key::Numpad9, '0')})
    if (c != 0) return {c};
  return "";
}

// Keys that go on acting while they are held.
bool repeats(Key key) {
  return key == Key::Up || key == Key::Down || key == Key::Left || key == Key::Right ||
         key == Key::Tab || key == Key::Backspace || key == Key::Delete || key == Key::PageUp ||
         key == Key::PageDown;
}

std::string utf8(char32_t c) {
  const auto byte = [](char32_t bits) { return static_cast<char>(bits); };
  if (c < 0x80) return {byte(c)};
  if (c < 0x800) return {byte(0xC0 | c >> 6), byte(0x80 | (c & 0x3F))};
  if (c < 0x10000)
    return {byte(0xE0 | c >> 12), byte(0x80 | (c >> 6 & 0x3F)), byte(0x80 | (c & 0x3F))};
  return {byte(0xF0 | c >> 18), byte(0x80 | (c >> 12 & 0x3F)), byte(0x80 | (c >> 6 & 0x3F)),
          byte(0x80 | (c & 0x3F))};
}

std::optional<Input> readText(char32_t c) {
  const bool surrogate = c >= 0xD800 && c < 0xE000;
  if (c < 0x20 || c == 0x7F || surrogate || c > 0x10FFFF) return std::nullopt;
  return Input{.kind = Input::Kind::Text, .text = utf8(c)};
}

std::optional<Input> padButton(unsigned button) {
  switch (button) {
    case 0:
      return Input{.key = Key::Enter};
    case 1:
      return Input{.key = Key::Escape};
    case 2:
    case 3:
      return Input{.key = Key::Buzz};
    case 4:
    case 5:
      return Input{.key = Key::Tab, .shift = button == 4};
    default:
      return std::nullopt;
  }
}

Input pointer(Input::Kind kind, const WindowEvent& event) {
  return {.kind = kind, .point = {event.x, event.y}, .wheel = event.wheel};
}

}  // namespace

std::optional<Input> InputReader::read(const WindowEvent& event) {
  switch (event.kind) {
    case WindowEvent::Kind::FocusGained:
    case WindowEvent::Kind::FocusLost:
      held_.clear();
      return std::nullopt;
    case WindowEvent::Kind::KeyPressed:
      return readKey(event);
    case WindowEvent::Kind::KeyReleased:
      held_.erase(event.key);
      return std::nullopt;
    case WindowEvent::Kind::Text:
      return readText(event.character);
    case WindowEvent::Kind::PointerMoved:
      return pointer(Input::Kind::PointerMoved, event);
    case WindowEvent::Kind::PointerPressed:
      return pointer(Input::Kind::PointerPressed, event);
    case WindowEvent::Kind::PointerReleased:
      return pointer(Input::Kind::PointerReleased, event);
    case WindowEvent::Kind::Wheel:
      return pointer(Input::Kind::Wheel, event);
    case WindowEvent::Kind::PadPressed:
    case WindowEvent::Kind::PadMoved:
      return readPad(event);
    default:
      return std::nullopt;
  }
}

std::optional<Input> InputReader::readKey(const WindowEvent& event) {
  const bool again = event.key != Keyboard::Key::Unknown && !held_.insert(event.key).second;
  Input input{.shift = event.shift, .control = event.control};
  if (const auto key = keyOf(event.key)) {
    if (again && !repeats(*key)) return std::nullopt;
    input.key = *key;
    return input;
  }
  input.text = letterOf(event.key);
  if (again || input.text.empty()) return std::nullopt;
  return input;
}

// The first button says yes, the second no, the other two under the thumb buzz; the shoulders go on
// and back as Tab does, so that a pad gets out of a field; the cross and the left stick are arrows.
std::optional<Input> InputReader::readPad(const WindowEvent& event) {
  std::optional<Input> input =
      event.kind == WindowEvent::Kind::PadPressed ? padButton(event.padButton) : padMove(event);
  if (input) input->pad = event.pad;
  return input;
}

std::optional<Input> InputReader::padMove(const WindowEvent& event) {
  using Axis = sf::Joystick::Axis;
  const bool across = event.padAxis == Axis::X || event.padAxis == Axis::PovX;
  const bool down = event.padAxis == Axis::Y || event.padAxis == Axis::PovY;
  if (!across && !down) return std::nullopt;
  const std::pair held(event.pad, event.padAxis);
  if (std::abs(event.padPosition) < 60) {
    if (std::abs(event.padPosition) < 30) heldAxes_.erase(held);
    return std::nullopt;
  }
  if (!heldAxes_.insert(held).second) return std::nullopt;
  const bool forward = event.padPosition > 0;
  if (across) return Input{.key = forward ? Key::Right : Key::Left};
  return Input{.key = forward ? Key::Down : Key::Up};
}

}  // namespace sfml
