// Colours, and how well one is read on another.
#pragma once

#include <cstdint>

namespace view {

struct Color {
  std::uint8_t r = 0;
  std::uint8_t g = 0;
  std::uint8_t b = 0;
  std::uint8_t a = 255;

  // The same colour with its opacity multiplied; 0 is invisible, 1 leaves it as it is.
  Color faded(float opacity) const;
  bool operator==(const Color&) const = default;
};

// From 0xRRGGBB, opaque.
constexpr Color rgb(std::uint32_t hex) {
  return {static_cast<std::uint8_t>(hex >> 16), static_cast<std::uint8_t>(hex >> 8),
          static_cast<std::uint8_t>(hex)};
}

// t = 0 gives a, t = 1 gives b.
Color mixed(Color a, Color b, float t);
// Contrast ratio of two opaque colours by WCAG 2: from 1 to 21.
double contrast(Color a, Color b);

}  // namespace view
