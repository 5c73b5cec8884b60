// Every difference between SFML 2.5 and 3 that we meet: windows, events, off-screen targets,
// samples.
#pragma once

#include <SFML/Audio/SoundBuffer.hpp>
#include <SFML/Graphics/RenderTexture.hpp>
#include <SFML/Graphics/RenderWindow.hpp>
#include <SFML/Window/Joystick.hpp>
#include <SFML/Window/Keyboard.hpp>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sfml {

// What SFML tells of a window, in the terms of neither version.
struct WindowEvent {
  enum class Kind {
    Closed,
    Resized,
    FocusGained,
    FocusLost,
    KeyPressed,
    KeyReleased,
    Text,
    PointerMoved,
    PointerPressed,
    PointerReleased,
    Wheel,
    PadPressed,
    PadMoved,
    Other,
  };

  Kind kind = Kind::Other;
  sf::Keyboard::Key key = sf::Keyboard::Key::Unknown;
  bool shift = false;
  bool control = false;
  char32_t character = 0;
  float x = 0;  // of the pointer, in pixels
  float y = 0;
  float wheel = 0;
  unsigned pad = 0;
  unsigned padButton = 0;
  sf::Joystick::Axis padAxis = sf::Joystick::Axis::X;
  float padPosition = 0;  // -100 to 100
};

std::optional<WindowEvent> poll(sf::RenderWindow& window);
void open(sf::RenderWindow& window, const std::string& title, unsigned width, unsigned height,
          bool fullscreen);
// The size of the screen.
sf::Vector2u desktopSize();

// Null if the graphics card cannot.
std::unique_ptr<sf::RenderTexture> makeTarget(unsigned width, unsigned height);
bool resize(sf::Texture& texture, unsigned width, unsigned height);
bool load(sf::SoundBuffer& buffer, const std::vector<std::int16_t>& mono, unsigned rate);

}  // namespace sfml
