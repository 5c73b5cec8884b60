#include "game/sfml/canvas.h"

#include <algorithm>
#include <cassert>
#include <cmath>

#include "game/sfml/version.h"

namespace sfml {

using view::Box;
using view::Color;
using view::Mark;
using view::Point;
using view::Size;
using view::TextStyle;

namespace {

constexpr int kTileRows = 512;
constexpr std::size_t kPixelsKept = 24'000'000;  // of all tiles: 96 MB at most

std::string tileKey(std::string_view utf8, const TextStyle& style, float width, int row) {
  std::string key(utf8);
  const float numbers[] = {style.size, style.leading, width};
  key.append(reinterpret_cast<const char*>(numbers), sizeof numbers);
  for (const int value : {static_cast<int>(style.face), static_cast<int>(style.align),
                          static_cast<int>(style.tabular), style.maxLines, row, int{style.color.r},
                          int{style.color.g}, int{style.color.b}})
    key += '/' + std::to_string(value);
  return key;
}

std::unique_ptr<sf::Texture> textureOf(const view::Raster& raster) {
  auto texture = std::make_unique<sf::Texture>();
  if (!resize(*texture, static_cast<unsigned>(raster.width), static_cast<unsigned>(raster.height)))
    return nullptr;
  texture->update(raster.pixels.data());
  return texture;
}

// The bands of rows that have ink, each as wide as its ink: what lies between need not be drawn.
std::vector<Box> inkedBands(const view::Raster& raster) {
  std::vector<Box> bands;
  const auto width = static_cast<std::size_t>(raster.width);
  std::vector<bool> columns;
  int top = -1;
  const auto close = [&](int bottom) {
    const auto left = std::find(columns.begin(), columns.end(), true) - columns.begin();
    const auto right = columns.rend() - std::find(columns.rbegin(), columns.rend(), true);
    bands.push_back({static_cast<float>(left), static_cast<float>(top),
                     static_cast<float>(right - left), static_cast<float>(bottom - top)});
    top = -1;
  };
  for (int y = 0; y < raster.height; ++y) {
    const std::uint8_t* row = &raster.pixels[static_cast<std::size_t>(y) * width * 4];
    bool inked = false;
    if (top < 0) columns.assign(width, false);
    for (std::size_t x = 0; x < width; ++x)
      if (row[x * 4 + 3] != 0) inked = columns[x] = true;
    if (inked && top < 0) top = y;
    if (!inked && top >= 0) close(y);
  }
  if (top >= 0) close(raster.height);
  return bands;
}

// The part of a mark's strokes that is drawn yet: the first ones whole, then a part of one.
std::vector<Box> drawnPart(std::vector<Box> strokes, float drawn) {
  float left = 0;
  for (const Box& stroke : strokes) left += stroke.width;
  left *= std::clamp(drawn, 0.f, 1.f);
  for (Box& stroke : strokes) {
    stroke.width = std::min(stroke.width, left);
    left -= stroke.width;
  }
  return strokes;
}

}  // namespace

Canvas::Canvas(const view::Typesetter& typesetter) : typesetter_(typesetter), tiles_(kPixelsKept) {}

void Canvas::begin(sf::RenderTarget& target) {
  target_ = &target;
  showClip();
}

void Canvas::end() {
  assert(clips_.empty());
  flush();
  target_ = nullptr;
}

Size Canvas::size() const {
  const sf::Vector2u pixels = target_->getSize();
  return {static_cast<float>(pixels.x), static_cast<float>(pixels.y)};
}

Box Canvas::clip() const {
  return clips_.empty() ? Box{0, 0, size().width, size().height} : clips_.back();
}

void Canvas::fill(const Box& box, Color color, float radius) {
  if (color.a == 255 && radius == 0 && clips_.empty() && box == clip()) return paint(color);
  addBox(shapes_, box, color, radius);
}

// The whole page in one colour: clearing costs much less than drawing.
void Canvas::paint(Color color) {
  shapes_.clear();
  target_->clear(toSfml(color));
}

void Canvas::outline(const Box& box, Color color, float thickness, float radius) {
  addOutline(shapes_, box, color, thickness, radius);
}

void Canvas::polygon(const std::vector<Point>& corners, Color color) {
  addPolygon(shapes_, corners, color);
}

void Canvas::text(const Box& box, std::string_view utf8, const TextStyle& style,
                  const std::vector<Mark>& marks) {
  const Point origin{std::round(box.x), std::round(box.y)};
  const Size set = typesetter_.measure(utf8, style, box.width);
  const float margin = style.size / 2;
  const Box seen =
      intersection(clip(), {origin.x - margin, origin.y - margin,
                            std::max(box.width, set.width) + 2 * margin, set.height + 2 * margin});
  if (seen.height <= 0 || seen.width <= 0 || style.color.a == 0 || utf8.empty()) return;
  for (const Mark& mark : marks) drawMark({origin.x, origin.y, box.width, 0}, utf8, style, mark);
  flush();
  const int first = static_cast<int>(std::floor((seen.y - origin.y) / kTileRows));
  const int last = static_cast<int>(std::floor((seen.bottom() - origin.y - 1) / kTileRows));
  for (int row = first; row <= last; ++row)
    drawTile(tile(utf8, style, box.width, row), origin, style.color.a);
}

const Canvas::Tile& Canvas::tile(std::string_view utf8, const TextStyle& style, float width,
                                 int row) {
  const std::string key = tileKey(utf8, style, width, row);
  if (const Tile* known = tiles_.find(key)) return *known;
  const Size set = typesetter_.measure(utf8, style, width);
  const int margin = static_cast<int>(std::ceil(style.size / 2));
  const int top = std::max(row * kTileRows, -margin);
  const int bottom = std::min((row + 1) * kTileRows, static_cast<int>(set.height) + margin);
  Tile made;
  std::size_t weight = 1;
  if (bottom > top) {
    const view::Raster raster = typesetter_.raster(utf8, style, width, top, bottom - top);
    made.texture = textureOf(raster);
    made.inked = inkedBands(raster);
    made.place = {static_cast<float>(raster.x), static_cast<float>(raster.y)};
    weight += raster.pixels.size() / 4;
  }
  return tiles_.add(key, std::move(made), weight);
}

void Canvas::drawTile(const Tile& tile, Point origin, std::uint8_t opacity) {
  if (!tile.texture) return;
  const sf::Color color{opacity, opacity, opacity, opacity};  // the texture is premultiplied
  Triangles corners;
  for (const Box& part : tile.inked) {
    const Box there = part.moved(origin.x + tile.place.x, origin.y + tile.place.y);
    const sf::Vertex quad[] = {
        sf::Vertex{{there.x, there.y}, color, {part.x, part.y}},
        sf::Vertex{{there.right(), there.y}, color, {part.right(), part.y}},
        sf::Vertex{{there.x, there.bottom()}, color, {part.x, part.bottom()}},
        sf::Vertex{{there.right(), there.bottom()}, color, {part.right(), part.bottom()}},
    };
    for (const int corner : {0, 1, 2, 1, 3, 2}) corners.push_back(quad[corner]);
  }
  sf::RenderStates states(
      sf::BlendMode(sf::BlendMode::Factor::One, sf::BlendMode::Factor::OneMinusSrcAlpha));
  states.texture = tile.texture.get();
  target_->draw(corners.data(), corners.size(), sf::PrimitiveType::Triangles, states);
}

void Canvas::drawMark(const Box& box, std::string_view utf8, const TextStyle& style,
                      const Mark& mark) {
  const auto strokes = typesetter_.boxes(utf8, style, box.width, mark.begin, mark.end);
  for (const Box& stroke : drawnPart(strokes, mark.drawn)) {
    const Box there = stroke.moved(box.x, box.y);
    const float middle = there.centre().y;
    if (mark.kind == Mark::Kind::Underline)
      fill({there.x, middle + style.size * 0.42f, there.width, std::max(2.f, style.size / 12)},
           mark.color);
    else if (there.width > 0)
      fill({there.x - style.size * 0.08f, middle - style.size * 0.62f,
            there.width + style.size * 0.16f, style.size * 1.24f},
           mark.color, style.size * 0.1f);
  }
}

void Canvas::pushClip(const Box& box) {
  flush();
  clips_.push_back(intersection(clip(), box));
  showClip();
}

void Canvas::popClip() {
  assert(!clips_.empty());
  flush();
  clips_.pop_back();
  showClip();
}

// A view of just the clip, in just its place, cuts off all else.
void Canvas::showClip() {
  const Size whole = size();
  const Box exact = clip();
  const float x = std::round(exact.x);
  const float y = std::round(exact.y);
  const float width = std::max(1.f, std::round(exact.right()) - x);
  const float height = std::max(1.f, std::round(exact.bottom()) - y);
  sf::View view(sf::FloatRect({x, y}, {width, height}));
  view.setViewport(sf::FloatRect({x / whole.width, y / whole.height},
                                 {width / whole.width, height / whole.height}));
  target_->setView(view);
}

void Canvas::flush() {
  if (!shapes_.empty()) target_->draw(shapes_.data(), shapes_.size(), sf::PrimitiveType::Triangles);
  shapes_.clear();
}

}  // namespace sfml
