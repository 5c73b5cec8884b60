// A Canvas in memory, drawn by Cairo: a picture that needs no display, to be written as a PNG.
#pragma once

#include <filesystem>
#include <memory>

#include "game/view/canvas.h"

namespace view {

class Picture : public Canvas {
 public:
  Picture(const Typesetter& typesetter, Size size);
  ~Picture() override;

  Size size() const override { return size_; }
  const Typesetter& typesetter() const override { return typesetter_; }
  void fill(const Box& box, Color color, float radius = 0) override;
  void outline(const Box& box, Color color, float thickness, float radius = 0) override;
  void polygon(const std::vector<Point>& corners, Color color) override;
  // Draws the text without its marks.
  void text(const Box& box, std::string_view utf8, const TextStyle& style,
            const std::vector<Mark>& marks = {}) override;
  void pushClip(const Box& box) override;
  void popClip() override;

  // Throws std::runtime_error if the file cannot be written.
  void write(const std::filesystem::path& file) const;

 private:
  struct Surface;

  const Typesetter& typesetter_;
  Size size_;
  std::unique_ptr<Surface> surface_;
};

}  // namespace view
