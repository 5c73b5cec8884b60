// A Canvas on a window or an off-screen picture. Shapes are gathered and drawn together; text is
// set once and kept as textures at the window's real pixels.
#pragma once

#include <SFML/Graphics/RenderTarget.hpp>
#include <SFML/Graphics/Texture.hpp>
#include <memory>
#include <string>

#include "game/sfml/shapes.h"
#include "game/view/canvas.h"
#include "game/view/lru.h"

namespace sfml {

class Canvas : public view::Canvas {
 public:
  explicit Canvas(const view::Typesetter& typesetter);

  // All that is drawn between begin() and end() goes to the target.
  void begin(sf::RenderTarget& target);
  void end();

  view::Size size() const override;
  const view::Typesetter& typesetter() const override { return typesetter_; }
  void fill(const view::Box& box, view::Color color, float radius = 0) override;
  void outline(const view::Box& box, view::Color color, float thickness, float radius = 0) override;
  void polygon(const std::vector<view::Point>& corners, view::Color color) override;
  void text(const view::Box& box, std::string_view utf8, const view::TextStyle& style,
            const std::vector<view::Mark>& marks = {}) override;
  void pushClip(const view::Box& box) override;
  void popClip() override;

 private:
  // Some rows of a set text. Its texture is null if nothing could be kept.
  struct Tile {
    std::unique_ptr<sf::Texture> texture;
    view::Point place;             // from the text's top left
    std::vector<view::Box> inked;  // the lines of it that have ink, in its pixels
  };

  const Tile& tile(std::string_view utf8, const view::TextStyle& style, float width, int row);
  void drawTile(const Tile& tile, view::Point origin, std::uint8_t opacity);
  void drawMark(const view::Box& box, std::string_view utf8, const view::TextStyle& style,
                const view::Mark& mark);
  view::Box clip() const;
  void showClip();
  void paint(view::Color color);
  void flush();

  const view::Typesetter& typesetter_;
  sf::RenderTarget* target_ = nullptr;  // between begin() and end()
  Triangles shapes_;
  std::vector<view::Box> clips_;
  view::Lru<Tile> tiles_;
};

}  // namespace sfml
