// A Canvas that remembers what was drawn and measures it as the window would, without a display.
// Tests ask it what is shown and where, and whether any text leaves its box or the window.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "game/view/canvas.h"

class RecordingCanvas : public view::Canvas {
 public:
  struct Text {
    view::Box box;   // what the caller gave
    view::Size set;  // what the text needs
    view::Box clip;  // the part of the window it may show in
    std::string utf8;
    view::TextStyle style;
    std::vector<view::Mark> marks;
    view::Color back;  // what it stands on: the last fill under its middle
  };
  struct Shape {
    view::Box box;
    view::Color color;
  };

  RecordingCanvas(const view::Typesetter& typesetter, view::Size size);

  view::Size size() const override { return size_; }
  const view::Typesetter& typesetter() const override { return typesetter_; }
  void fill(const view::Box& box, view::Color color, float radius = 0) override;
  void outline(const view::Box& box, view::Color color, float thickness, float radius = 0) override;
  void polygon(const std::vector<view::Point>& corners, view::Color color) override;
  void text(const view::Box& box, std::string_view utf8, const view::TextStyle& style,
            const std::vector<view::Mark>& marks = {}) override;
  void pushClip(const view::Box& box) override;
  void popClip() override;

  const std::vector<Text>& texts() const { return texts_; }
  const std::vector<Shape>& fills() const { return fills_; }
  const std::vector<Shape>& outlines() const { return outlines_; }
  void clear();

  // Whether a text with these words was drawn where it can be seen, not wholly transparent.
  bool shows(std::string_view words) const;
  std::optional<view::Box> boxOf(std::string_view words) const;
  // One line for each fault: a text taller or wider than its box, or outside the window (unless a
  // clip says that it may be scrolled away).
  std::vector<std::string> faults() const;

 private:
  bool isVisible(const Text& text) const;
  view::Color under(view::Point point) const;
  view::Box window() const { return {0, 0, size_.width, size_.height}; }
  view::Box clip() const { return clips_.empty() ? window() : clips_.back(); }

  const view::Typesetter& typesetter_;
  view::Size size_;
  std::vector<Text> texts_;
  std::vector<Shape> fills_;
  std::vector<Shape> outlines_;
  std::vector<view::Box> clips_;
};

// The fonts of the program, set up once for all tests.
const view::Typesetter& testTypesetter();
