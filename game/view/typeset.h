// Sets UTF-8 text with Pango and Cairo: every script, kerning, wrapping, fallback faces; measures
// and rasterises in real pixels without a display. Bytes that are not UTF-8 are shown as U+FFFD.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string_view>
#include <vector>

#include "game/view/geometry.h"
#include "game/view/text_style.h"

namespace view {

// Rasterised text: premultiplied RGBA, row by row, and where its top left lies from the text's.
struct Raster {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
  std::vector<std::uint8_t> pixels;
};

class Typesetter {
 public:
  // Uses the fonts of a folder (assets/fonts). The system's fonts are asked only when a text has
  // characters that none of these knows. Throws std::runtime_error if the folder has no font.
  explicit Typesetter(const std::filesystem::path& fonts);
  ~Typesetter();
  Typesetter(const Typesetter&) = delete;
  Typesetter& operator=(const Typesetter&) = delete;

  // The box that the text fills when wrapped at width pixels, words too long for a line included;
  // whole pixels. No wrapping where width is not above 0. An empty text has the height of a line.
  Size measure(std::string_view utf8, const TextStyle& style, float width = 0) const;
  int lines(std::string_view utf8, const TextStyle& style, float width = 0) const;

  // Where the bytes [begin, end) stand, one box a line and direction, from the text's top left.
  std::vector<Box> boxes(std::string_view utf8, const TextStyle& style, float width,
                         std::size_t begin, std::size_t end) const;
  // The byte before which a caret stands that is put at the point.
  std::size_t byteAt(std::string_view utf8, const TextStyle& style, float width, Point point) const;
  // A caret before the byte: as high as the line, of width 0.
  Box caret(std::string_view utf8, const TextStyle& style, float width, std::size_t byte) const;

  // The ink of rows [top, top + height) of the text, in the style's opaque colour; of a line that
  // is not wrapped, the first 8192 pixels.
  Raster raster(std::string_view utf8, const TextStyle& style, float width, int top,
                int height) const;

 private:
  struct Fonts;
  std::unique_ptr<Fonts> fonts_;
};

}  // namespace view
