// A page that shows every widget and kind of text, to be looked at and measured.
#pragma once

#include "game/view/scene.h"
#include "game/view/theme.h"

class Specimen : public view::Scene {
 public:
  explicit Specimen(view::Look look) : look_(look) {}

  void resize(view::Size window) override { theme_ = view::themeFor(window, look_); }
  void handle(const view::Input&) override {}
  void step(double seconds) override { elapsed_ += seconds; }
  void draw(view::Canvas& canvas) override;
  bool moving() const override { return moves; }
  bool done() const override { return drawn_ >= frames; }

  bool moves = false;
  int frames = 1'000'000'000;  // after which it is done

 private:
  void drawAsk(view::Canvas& canvas, view::Box area) const;
  void drawVerdict(view::Canvas& canvas, view::Box area) const;

  view::Look look_;
  view::Theme theme_;
  double elapsed_ = 10;
  int drawn_ = 0;
};
