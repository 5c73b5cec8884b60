#include "game/view/theme.h"

#include <set>
#include <tuple>

#include "tests/catch.h"

using view::Color;
using view::contrast;
using view::Palette;

TEST_CASE("contrast is WCAG's") {
  CHECK(contrast(view::rgb(0x000000), view::rgb(0xFFFFFF)) == Approx(21));
  CHECK(contrast(view::rgb(0x777777), view::rgb(0xFFFFFF)) == Approx(4.48).margin(0.01));
  CHECK(contrast(view::rgb(0x123456), view::rgb(0x123456)) == Approx(1));
}

TEST_CASE("every text is read at 7 to 1 on all that it may stand on") {
  for (const Palette& p : {view::lightPalette(), view::darkPalette()}) {
    for (const Color text : {p.ink, p.quiet})
      for (const Color back : {p.paper, p.sheet, p.sheetLit}) CHECK(contrast(text, back) >= 7);
    for (const Color back : {p.marker, p.rightTint, p.wrongTint}) CHECK(contrast(p.ink, back) >= 7);
    for (const Color text : {p.pencil, p.right, p.wrong})
      for (const Color back : {p.paper, p.sheet}) CHECK(contrast(text, back) >= 7);
    CHECK(contrast(p.right, p.rightTint) >= 7);
    CHECK(contrast(p.wrong, p.wrongTint) >= 7);
    CHECK(contrast(p.onPencil, p.pencil) >= 7);
    CHECK(contrast(p.onPencil, mixed(p.pencil, p.ink, 0.3f)) >= 7);  // a pressed button
    for (const Color badge : p.options) CHECK(contrast(p.onOption, badge) >= 7);
  }
}

TEST_CASE("badges are seen on sheets and tints") {
  for (const Palette& p : {view::lightPalette(), view::darkPalette()}) {
    for (const Color badge : p.options) {
      CHECK(contrast(badge, p.sheet) >= 4.5);
      CHECK(contrast(badge, p.rightTint) >= 3);
    }
  }
}

TEST_CASE("options have colours of their own") {
  for (const Palette& p : {view::lightPalette(), view::darkPalette()}) {
    std::set<std::tuple<int, int, int>> seen;
    for (const Color c : p.options) seen.insert({c.r, c.g, c.b});
    CHECK(seen.size() == p.options.size());
  }
}

TEST_CASE("lengths grow with the window, text with the player's wish too") {
  const view::Theme plain = view::themeFor({1280, 720}, {});
  const view::Theme large = view::themeFor({2560, 1440}, {});
  const view::Theme wished = view::themeFor({1280, 720}, {.textScale = 2});
  CHECK(plain.px(10) == 10);
  CHECK(large.px(10) == 20);
  CHECK(wished.px(10) == 10);
  CHECK(wished.em(10) == 20);
  CHECK(wished.style(view::Role::Stem).size == 2 * plain.style(view::Role::Stem).size);
  CHECK(view::themeFor({1280, 720}, {.textScale = 9}).look.textScale == 2);
  CHECK(view::themeFor({300, 200}, {}).unit == Approx(0.8));
  CHECK(view::themeFor({4000, 720}, {}).unit == 1);
}

TEST_CASE("the reading face takes every role") {
  const view::Theme theme = view::themeFor({1280, 720}, {.readingFace = true});
  for (int role = 0; role <= static_cast<int>(view::Role::Figure); ++role) {
    const view::Face face = theme.style(static_cast<view::Role>(role)).face;
    CHECK((face == view::Face::Reading || face == view::Face::ReadingBold));
  }
}

TEST_CASE("colours fade and mix") {
  CHECK(Color{1, 2, 3, 200}.faded(0.5f) == Color{1, 2, 3, 100});
  CHECK(Color{1, 2, 3, 200}.faded(7) == Color{1, 2, 3, 200});
  CHECK(view::mixed({0, 0, 0}, {200, 100, 50}, 0.5f) == Color{100, 50, 25});
}
