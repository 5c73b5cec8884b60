#include "game/sfml/input_reader.h"

#include "tests/catch.h"

using sfml::InputReader;
using sfml::WindowEvent;
using view::Input;
using view::Key;
using Kind = WindowEvent::Kind;
using Code = sf::Keyboard::Key;

namespace {

WindowEvent pressed(Code key, bool shift = false) {
  return {.kind = Kind::KeyPressed, .key = key, .shift = shift};
}
WindowEvent released(Code key) { return {.kind = Kind::KeyReleased, .key = key}; }
WindowEvent text(char32_t c) { return {.kind = Kind::Text, .character = c}; }
WindowEvent stick(sf::Joystick::Axis axis, float position) {
  return {.kind = Kind::PadMoved, .padAxis = axis, .padPosition = position};
}

}  // namespace

TEST_CASE("keys become ours, letters and digits their character") {
  struct Row {
    Code code;
    Key key;
    std::string text;
  };
  const std::vector<Row> rows = {
      {Code::Enter, Key::Enter, ""},     {Code::Escape, Key::Escape, ""},
      {Code::PageUp, Key::PageUp, ""},   {Code::F11, Key::F11, ""},
      {Code::F2, Key::F2, ""},           {Code::F3, Key::F3, ""},
      {Code::A, Key::Character, "a"},    {Code::Z, Key::Character, "z"},
      {Code::Num1, Key::Character, "1"}, {Code::Numpad9, Key::Character, "9"},
  };
  for (const Row& row : rows) {
    const auto input = InputReader().read(pressed(row.code));
    REQUIRE(input);
    CHECK(input->kind == Input::Kind::KeyPressed);
    CHECK(input->key == row.key);
    CHECK(input->text == row.text);
  }
  CHECK(InputReader().read(pressed(Code::Tab, true))->shift);
  CHECK_FALSE(InputReader().read(pressed(Code::Unknown)));
  CHECK_FALSE(InputReader().read(pressed(Code::LShift)));
}

TEST_CASE("a key held down acts once, an arrow goes on") {
  InputReader reader;
  CHECK(reader.read(pressed(Code::Enter)));
  CHECK_FALSE(reader.read(pressed(Code::Enter)));
  CHECK_FALSE(reader.read(released(Code::Enter)));
  CHECK(reader.read(pressed(Code::Enter)));
  reader.read({.kind = Kind::FocusLost});  // its release will never be told
  CHECK(reader.read(pressed(Code::Enter)));

  CHECK(reader.read(pressed(Code::Down)));
  CHECK(reader.read(pressed(Code::Down)));
  CHECK(reader.read(pressed(Code::B)));
  CHECK_FALSE(reader.read(pressed(Code::B)));
}

TEST_CASE("typed characters are UTF-8, control characters are not text") {
  struct Row {
    char32_t character;
    std::string utf8;
  };
  for (const Row& row :
       std::vector<Row>{{U'a', "a"}, {U'é', "é"}, {U'Ж', "Ж"}, {U'€', "€"}, {U'🙂', "🙂"}})
    CHECK(InputReader().read(text(row.character))->text == row.utf8);
  for (const char32_t c : {0x00, 0x01, 0x0D, 0x1B, 0x7F, 0xD800, 0x110000})
    CHECK_FALSE(InputReader().read(text(c)));
}

TEST_CASE("the pointer keeps its place") {
  const auto input = InputReader().read({.kind = Kind::PointerPressed, .x = 12, .y = 34});
  REQUIRE(input);
  CHECK(input->kind == Input::Kind::PointerPressed);
  CHECK(input->point == view::Point{12, 34});
  CHECK(InputReader().read({.kind = Kind::Wheel, .wheel = -1})->wheel == -1);
  CHECK_FALSE(InputReader().read({.kind = Kind::Other}));
}

TEST_CASE("a pad presses and moves as the keyboard does") {
  InputReader reader;
  CHECK(reader.read({.kind = Kind::PadPressed, .padButton = 0})->key == Key::Enter);
  CHECK(reader.read({.kind = Kind::PadPressed, .padButton = 1})->key == Key::Escape);
  CHECK_FALSE(reader.read({.kind = Kind::PadPressed, .padButton = 7}));
  CHECK(reader.read(stick(sf::Joystick::Axis::X, 80))->key == Key::Right);
  CHECK_FALSE(reader.read(stick(sf::Joystick::Axis::X, 100)));  // still held over
  CHECK_FALSE(reader.read(stick(sf::Joystick::Axis::X, 5)));
  CHECK(reader.read(stick(sf::Joystick::Axis::X, -90))->key == Key::Left);
  CHECK(reader.read(stick(sf::Joystick::Axis::Y, 90))->key == Key::Down);
  CHECK_FALSE(reader.read(stick(sf::Joystick::Axis::Z, 90)));
}

TEST_CASE("several pads are told apart: each buzzes, and each stick is held over by itself") {
  InputReader reader;
  const auto press = [&](unsigned pad, unsigned button) {
    return reader.read({.kind = Kind::PadPressed, .pad = pad, .padButton = button});
  };
  for (const unsigned pad : {0u, 1u, 5u})
    for (const unsigned button : {2u, 3u}) {
      REQUIRE(press(pad, button));
      CHECK(press(pad, button)->key == Key::Buzz);
      CHECK(press(pad, button)->pad == pad);
    }
  CHECK(press(1, 0)->pad == 1u);
  CHECK(press(0, 5)->key == Key::Tab);
  CHECK_FALSE(press(0, 5)->shift);
  CHECK(press(0, 4)->shift);
  const auto over = [&](unsigned pad) {
    return reader.read(
        {.kind = Kind::PadMoved, .pad = pad, .padAxis = sf::Joystick::Axis::X, .padPosition = 90});
  };
  CHECK(over(0));
  CHECK_FALSE(over(0));
  CHECK(over(1)->key == Key::Right);
}
