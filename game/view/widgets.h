// The things a player reads and presses. Each is a value that says how large it must be and draws
// itself in a box; where it stands is the screen's business, who has the keyboard is Focus's.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "game/view/canvas.h"
#include "game/view/focus.h"
#include "game/view/theme.h"

namespace view {

// A straight stroke with square ends.
void drawStroke(Canvas& canvas, Point from, Point to, float thickness, Color color);
// The line around the control that has the keyboard; lies just outside the box.
void drawFocusRing(Canvas& canvas, const Theme& theme, const Box& box, float radius);

struct Button {
  enum class Kind { Primary, Plain, Bare };

  std::string label = {};
  Kind kind = Kind::Plain;
  std::string key = {};  // the key that presses it too, shown beside the label; may be empty
  std::optional<std::size_t> emblem = {};  // of a team, with the key as its letter, at the start

  Size measure(const Typesetter& type, const Theme& theme) const;
  void draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const;

 private:
  float edge(const Theme& theme) const { return theme.em(kind == Kind::Bare ? 12 : 20); }
};

// "A" to "F".
std::string optionLetter(std::size_t index);
// The letter in its own shape and colour: circle, square, triangle, diamond, pentagon, hexagon.
void drawBadge(Canvas& canvas, const Theme& theme, const Box& box, std::size_t index,
               float opacity = 1);
// The marks of right and wrong, to be seen without their colour too.
void drawTick(Canvas& canvas, const Box& box, Color color);
void drawCross(Canvas& canvas, const Box& box, Color color);

struct OptionCard {
  enum class Verdict { None, Right, Wrong, Struck };

  std::size_t index = 0;
  std::string text = {};
  bool chosen = false;
  Verdict verdict = Verdict::None;
  float arrival = 1;  // 0 not yet on the page, 1 in place

  float height(const Typesetter& type, const Theme& theme, float width) const;
  void draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const;
};

// How a round goes: one segment an item. Right ones stand full, wrong ones half as high.
struct ProgressBar {
  enum class Step { Open, Current, Right, Wrong };

  std::vector<Step> steps = {};

  static float height(const Theme& theme) { return theme.px(8); }
  void draw(Canvas& canvas, const Theme& theme, const Box& box) const;
};

// The time left, from 1 to 0, as a quiet bar that grows serious near its end.
struct TimerBar {
  float left = 1;

  static float height(const Theme& theme) { return theme.px(6); }
  void draw(Canvas& canvas, const Theme& theme, const Box& box) const;
};

struct Checkbox {
  std::string label = {};
  bool on = false;

  float height(const Typesetter& type, const Theme& theme, float width) const;
  void draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const;
};

// One of a few, side by side; each part is a control of its own.
struct Choice {
  std::vector<std::string> labels = {};
  std::size_t chosen = 0;

  // The boxes of its parts from the top of `box`, in as many lines as they need in its width.
  std::vector<Box> arrange(const Typesetter& type, const Theme& theme, const Box& box) const;
  // Its parts are the controls firstControl and on.
  void draw(Canvas& canvas, const Theme& theme, const std::vector<Box>& parts, const Focus& focus,
            std::size_t firstControl) const;
};

// A small cross in the middle of a box: what it stands beside is taken away.
void drawRemover(Canvas& canvas, const Theme& theme, const Box& box, ControlState state);

// One thing of a list: a title, what is said of it, and something at its end.
struct ListRow {
  std::string title = {};
  std::string detail = {};
  std::string end = {};

  float height(const Typesetter& type, const Theme& theme, float width) const;
  void draw(Canvas& canvas, const Theme& theme, const Box& box, ControlState state) const;
};

}  // namespace view
