#include "game/view/picture.h"

#include <cairo.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace view {

struct Picture::Surface {
  explicit Surface(Size size)
      : surface(cairo_image_surface_create(CAIRO_FORMAT_ARGB32, static_cast<int>(size.width),
                                           static_cast<int>(size.height))),
        cairo(cairo_create(surface)) {}
  ~Surface() {
    cairo_destroy(cairo);
    cairo_surface_destroy(surface);
  }
  Surface(const Surface&) = delete;
  Surface& operator=(const Surface&) = delete;

  void color(Color c) const {
    cairo_set_source_rgba(cairo, c.r / 255.0, c.g / 255.0, c.b / 255.0, c.a / 255.0);
  }

  // A box with round corners as the current path.
  void path(const Box& box, float radius) const {
    const double r = std::min({static_cast<double>(radius), box.width / 2.0, box.height / 2.0});
    constexpr double quarter = std::numbers::pi / 2;
    cairo_new_path(cairo);
    cairo_arc(cairo, box.right() - r, box.y + r, r, -quarter, 0);
    cairo_arc(cairo, box.right() - r, box.bottom() - r, r, 0, quarter);
    cairo_arc(cairo, box.x + r, box.bottom() - r, r, quarter, 2 * quarter);
    cairo_arc(cairo, box.x + r, box.y + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
  }

  cairo_surface_t* surface;
  cairo_t* cairo;
};

Picture::Picture(const Typesetter& typesetter, Size size)
    : typesetter_(typesetter), size_(size), surface_(std::make_unique<Surface>(size)) {}

Picture::~Picture() = default;

void Picture::fill(const Box& box, Color color, float radius) {
  if (box.width <= 0 || box.height <= 0) return;
  surface_->color(color);
  surface_->path(box, radius);
  cairo_fill(surface_->cairo);
}

void Picture::outline(const Box& box, Color color, float thickness, float radius) {
  surface_->color(color);
  surface_->path(box.inset(thickness / 2), std::max(0.f, radius - thickness / 2));
  cairo_set_line_width(surface_->cairo, thickness);
  cairo_stroke(surface_->cairo);
}

void Picture::polygon(const std::vector<Point>& corners, Color color) {
  surface_->color(color);
  cairo_new_path(surface_->cairo);
  for (const Point& corner : corners) cairo_line_to(surface_->cairo, corner.x, corner.y);
  cairo_close_path(surface_->cairo);
  cairo_fill(surface_->cairo);
}

void Picture::text(const Box& box, std::string_view utf8, const TextStyle& style,
                   const std::vector<Mark>&) {
  const Size set = typesetter_.measure(utf8, style, box.width);
  if (utf8.empty() || style.color.a == 0) return;
  const int margin = static_cast<int>(std::ceil(style.size / 2));
  Raster raster = typesetter_.raster(utf8, style, box.width, -margin,
                                     static_cast<int>(set.height) + 2 * margin);
  for (std::size_t i = 0; i + 3 < raster.pixels.size(); i += 4)
    std::swap(raster.pixels[i], raster.pixels[i + 2]);  // Cairo keeps blue first
  cairo_surface_t* ink = cairo_image_surface_create_for_data(
      raster.pixels.data(), CAIRO_FORMAT_ARGB32, raster.width, raster.height, raster.width * 4);
  cairo_set_source_surface(surface_->cairo, ink, std::round(box.x) + raster.x,
                           std::round(box.y) + raster.y);
  cairo_paint_with_alpha(surface_->cairo, style.color.a / 255.0);
  cairo_surface_destroy(ink);
}

void Picture::pushClip(const Box& box) {
  cairo_save(surface_->cairo);
  surface_->path(box, 0);
  cairo_clip(surface_->cairo);
}

void Picture::popClip() { cairo_restore(surface_->cairo); }

void Picture::write(const std::filesystem::path& file) const {
  cairo_surface_flush(surface_->surface);
  const cairo_status_t status = cairo_surface_write_to_png(surface_->surface, file.c_str());
  if (status != CAIRO_STATUS_SUCCESS)
    throw std::runtime_error(file.string() + ": " + cairo_status_to_string(status));
}

}  // namespace view
