#include "game/sfml/version.h"

#include <SFML/Window/Event.hpp>

namespace sfml {
namespace {

using Kind = WindowEvent::Kind;

#if SFML_VERSION_MAJOR >= 3

template <typename Key>
WindowEvent keyEvent(Kind kind, const Key& key) {
  return {.kind = kind, .key = key.code, .shift = key.shift, .control = key.control};
}

template <typename Pointer>
WindowEvent pointerEvent(Kind kind, const Pointer& pointer) {
  return {.kind = kind,
          .x = static_cast<float>(pointer.position.x),
          .y = static_cast<float>(pointer.position.y)};
}

template <typename Press>
WindowEvent pressEvent(Kind kind, const Press& press) {
  return pointerEvent(press.button == sf::Mouse::Button::Left ? kind : Kind::Other, press);
}

WindowEvent wheelEvent(const sf::Event::MouseWheelScrolled& wheel) {
  const bool vertical = wheel.wheel == sf::Mouse::Wheel::Vertical;
  WindowEvent event = pointerEvent(vertical ? Kind::Wheel : Kind::Other, wheel);
  event.wheel = wheel.delta;
  return event;
}

WindowEvent translate(const sf::Event& event) {
  if (event.is<sf::Event::Closed>()) return {.kind = Kind::Closed};
  if (event.is<sf::Event::Resized>()) return {.kind = Kind::Resized};
  if (event.is<sf::Event::FocusGained>()) return {.kind = Kind::FocusGained};
  if (event.is<sf::Event::FocusLost>()) return {.kind = Kind::FocusLost};
  if (const auto* e = event.getIf<sf::Event::KeyPressed>()) return keyEvent(Kind::KeyPressed, *e);
  if (const auto* e = event.getIf<sf::Event::KeyReleased>()) return keyEvent(Kind::KeyReleased, *e);
  if (const auto* e = event.getIf<sf::Event::TextEntered>())
    return {.kind = Kind::Text, .character = e->unicode};
  if (const auto* e = event.getIf<sf::Event::MouseMoved>())
    return pointerEvent(Kind::PointerMoved, *e);
  if (const auto* e = event.getIf<sf::Event::MouseButtonPressed>())
    return pressEvent(Kind::PointerPressed, *e);
  if (const auto* e = event.getIf<sf::Event::MouseButtonReleased>())
    return pressEvent(Kind::PointerReleased, *e);
  if (const auto* e = event.getIf<sf::Event::MouseWheelScrolled>()) return wheelEvent(*e);
  if (const auto* e = event.getIf<sf::Event::JoystickButtonPressed>())
    return {.kind = Kind::PadPressed, .pad = e->joystickId, .padButton = e->button};
  if (const auto* e = event.getIf<sf::Event::JoystickMoved>())
    return {.kind = Kind::PadMoved,
            .pad = e->joystickId,
            .padAxis = e->axis,
            .padPosition = e->position};
  return {};
}

#else

WindowEvent keyEvent(Kind kind, const sf::Event::KeyEvent& key) {
  return {.kind = kind, .key = key.code, .shift = key.shift, .control = key.control};
}

WindowEvent pointerEvent(Kind kind, int x, int y) {
  return {.kind = kind, .x = static_cast<float>(x), .y = static_cast<float>(y)};
}

WindowEvent pressEvent(Kind kind, const sf::Event::MouseButtonEvent& press) {
  return pointerEvent(press.button == sf::Mouse::Left ? kind : Kind::Other, press.x, press.y);
}

WindowEvent wheelEvent(const sf::Event::MouseWheelScrollEvent& wheel) {
  const bool vertical = wheel.wheel == sf::Mouse::VerticalWheel;
  WindowEvent event = pointerEvent(vertical ? Kind::Wheel : Kind::Other, wheel.x, wheel.y);
  event.wheel = wheel.delta;
  return event;
}

WindowEvent translate(const sf::Event& event) {
  switch (event.type) {
    case sf::Event::Closed:
      return {.kind = Kind::Closed};
    case sf::Event::Resized:
      return {.kind = Kind::Resized};
    case sf::Event::GainedFocus:
      return {.kind = Kind::FocusGained};
    case sf::Event::LostFocus:
      return {.kind = Kind::FocusLost};
    case sf::Event::KeyPressed:
      return keyEvent(Kind::KeyPressed, event.key);
    case sf::Event::KeyReleased:
      return keyEvent(Kind::KeyReleased, event.key);
    case sf::Event::TextEntered:
      return {.kind = Kind::Text, .character = event.text.unicode};
    case sf::Event::MouseMoved:
      return pointerEvent(Kind::PointerMoved, event.mouseMove.x, event.mouseMove.y);
    case sf::Event::MouseButtonPressed:
      return pressEvent(Kind::PointerPressed, event.mouseButton);
    case sf::Event::MouseButtonReleased:
      return pressEvent(Kind::PointerReleased, event.mouseButton);
    case sf::Event::MouseWheelScrolled:
      return wheelEvent(event.mouseWheelScroll);
    case sf::Event::JoystickButtonPressed:
      return {.kind = Kind::PadPressed,
              .pad = event.joystickButton.joystickId,
              .padButton = event.joystickButton.button};
    case sf::Event::JoystickMoved:
      return {.kind = Kind::PadMoved,
              .pad = event.joystickMove.joystickId,
              .padAxis = event.joystickMove.axis,
              .padPosition = event.joystickMove.position};
    default:
      return {};
  }
}

#endif

}  // namespace

#if SFML_VERSION_MAJOR >= 3

std::optional<WindowEvent> poll(sf::RenderWindow& window) {
  const std::optional<sf::Event> event = window.pollEvent();
  return event ? std::optional(translate(*event)) : std::nullopt;
}

void open(sf::RenderWindow& window, const std::string& title, unsigned width, unsigned height,
          bool fullscreen) {
  window.create(sf::VideoMode({width, height}), title, sf::Style::Default,
                fullscreen ? sf::State::Fullscreen : sf::State::Windowed);
}

sf::Vector2u desktopSize() { return sf::VideoMode::getDesktopMode().size; }

std::unique_ptr<sf::RenderTexture> makeTarget(unsigned width, unsigned height) {
  auto target = std::make_unique<sf::RenderTexture>();
  if (!target->resize({width, height})) return nullptr;
  return target;
}

bool resize(sf::Texture& texture, unsigned width, unsigned height) {
  return texture.resize({width, height});
}

bool load(sf::SoundBuffer& buffer, const std::vector<std::int16_t>& mono, unsigned rate) {
  return buffer.loadFromSamples(mono.data(), mono.size(), 1, rate, {sf::SoundChannel::Mono});
}

#else

std::optional<WindowEvent> poll(sf::RenderWindow& window) {
  sf::Event event;
  return window.pollEvent(event) ? std::optional(translate(event)) : std::nullopt;
}

void open(sf::RenderWindow& window, const std::string& title, unsigned width, unsigned height,
          bool fullscreen) {
  window.create(sf::VideoMode(width, height), title,
                fullscreen ? sf::Style::Fullscreen : sf::Style::Default);
}

sf::Vector2u desktopSize() {
  const sf::VideoMode mode = sf::VideoMode::getDesktopMode();
  return {mode.width, mode.height};
}

std::unique_ptr<sf::RenderTexture> makeTarget(unsigned width, unsigned height) {
  auto target = std::make_unique<sf::RenderTexture>();
  if (!target->create(width, height)) return nullptr;
  return target;
}

bool resize(sf::Texture& texture, unsigned width, unsigned height) {
  return texture.create(width, height);
}

bool load(sf::SoundBuffer& buffer, const std::vector<std::int16_t>& mono, unsigned rate) {
  return buffer.loadFromSamples(mono.data(), mono.size(), 1, rate);
}

#endif

}  // namespace sfml
