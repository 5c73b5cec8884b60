#include "game/view/typeset.h"

#include <cmath>
#include <stdexcept>
#include <string>

#include "tests/catch.h"
#include "tests/folders.h"
#include "tests/recording_canvas.h"

using view::Box;
using view::Face;
using view::Size;
using view::TextStyle;

namespace {

const view::Typesetter& type() { return testTypesetter(); }
TextStyle sized(float size, Face face = Face::Serif) { return {.face = face, .size = size}; }

// How much of a raster is inked, from 0 to 1.
double ink(const view::Raster& raster) {
  double sum = 0;
  for (std::size_t i = 3; i < raster.pixels.size(); i += 4) sum += raster.pixels[i];
  return sum / 255 / static_cast<double>(raster.pixels.size() / 4);
}

}  // namespace

TEST_CASE("a line is as high as its leading, whatever the script") {
  TextStyle style = sized(20);
  style.leading = 1.5f;
  for (const char* text :
       {"", "plain", "Ågüy", "Ελληνικά", "Москва", "العربية", "עברית", "日本語", "🙂"}) {
    INFO(text);
    CHECK(type().measure(text, style).height == 30);
  }
  CHECK(type().measure("two\nlines", style).height == 60);
}

TEST_CASE("text wraps at its width, words too long for the line too") {
  const std::string words = "The delegation left Moscow late on Tuesday without an agreement.";
  const std::string longWord(400, 'm');
  for (const std::string& text : {words, longWord}) {
    const Size size = type().measure(text, sized(24), 200);
    CHECK(size.width <= 200);
    CHECK(type().lines(text, sized(24), 200) > 2);
    CHECK(size.height == std::ceil(24 * 1.4f * type().lines(text, sized(24), 200)));
  }
  CHECK(type().lines(words, sized(24), 0) == 1);
}

TEST_CASE("pairs of letters are kerned") {
  for (const Face face : {Face::Serif, Face::Sans, Face::SansBold}) {
    const float pair = type().measure("AVAVAVAV", sized(100, face)).width;
    const float apart = 4 * (type().measure("A", sized(100, face)).width +
                             type().measure("V", sized(100, face)).width);
    CHECK(pair < apart * 0.97f);
  }
}

TEST_CASE("width grows with the size and nothing else") {
  const std::string text = "Hearsay, rumour and report";
  for (const float size : {12.f, 17.f, 31.f}) {
    const float once = type().measure(text, sized(size)).width;
    const float twice = type().measure(text, sized(2 * size)).width;
    CHECK(twice == Approx(2 * once).margin(3));
  }
}

TEST_CASE("figures are of equal width where they change in place") {
  TextStyle style = sized(40, Face::Sans);
  CHECK(type().measure("1111", style).width < type().measure("0000", style).width);
  style.tabular = true;
  CHECK(type().measure("1111", style).width == type().measure("0000", style).width);
}

TEST_CASE("text that does not fit its lines ends in an ellipsis") {
  TextStyle style = sized(20);
  style.maxLines = 2;
  const std::string text = "One title that is\nmuch too long for the two lines that it was given";
  CHECK(type().lines(text, style, 150) == 2);
  CHECK(type().measure(text, style, 150).width <= 150);
  CHECK(type().lines("short", style, 150) == 1);
}

TEST_CASE("the bytes of a text have boxes, one a line") {
  const std::string text = "one two three four five six";
  const auto first = type().boxes(text, sized(20), 0, 4, 7);
  REQUIRE(first.size() == 1);
  CHECK(first[0].x == Approx(type().measure("one ", sized(20)).width).margin(1.5));
  CHECK(first[0].width == Approx(type().measure("two", sized(20)).width).margin(1.5));
  CHECK(first[0].height == 28);

  const float width = type().measure("one two three", sized(20)).width + 2;
  const auto both = type().boxes(text, sized(20), width, 8, 18);  // "three four"
  REQUIRE(both.size() == 2);
  CHECK(both[0].y == 0);
  CHECK(both[1].y == 28);
  CHECK(both[1].x == 0);
  CHECK(both[0].right() <= width);
  CHECK(type().boxes(text, sized(20), 0, 5, 5).empty());
  CHECK(type().boxes(text, sized(20), 0, 40, 50).empty());
}

TEST_CASE("alignment moves a text in its width") {
  TextStyle style = sized(20);
  CHECK(type().boxes("word", style, 300, 0, 4)[0].x == 0);
  style.align = view::Align::Centre;
  const Box middle = type().boxes("word", style, 300, 0, 4)[0];
  CHECK(middle.x + middle.width / 2 == Approx(150).margin(1));
  style.align = view::Align::End;
  CHECK(type().boxes("word", style, 300, 0, 4)[0].right() == Approx(300).margin(1));
}

TEST_CASE("a text from right to left starts at the right") {
  const std::string hebrew = "שלום עולם";
  const auto word = type().boxes(hebrew, sized(20), 300, 0, 8);  // its first word
  REQUIRE(word.size() == 1);
  CHECK(word[0].right() == Approx(300).margin(1));
}

TEST_CASE("a point has a byte and a byte a caret") {
  const std::string text = "caf\xC3\xA9 noir";
  const Box e = type().boxes(text, sized(30), 0, 3, 5)[0];
  CHECK(type().byteAt(text, sized(30), 0, {e.x + 1, 5}) == 3);
  CHECK(type().byteAt(text, sized(30), 0, {e.right() - 1, 5}) == 5);
  CHECK(type().byteAt(text, sized(30), 0, {9999, 5}) == text.size());
  CHECK(type().caret(text, sized(30), 0, 5).x == Approx(e.right()).margin(1));
  CHECK(type().caret(text, sized(30), 0, 0).x == 0);
}

TEST_CASE("what is not UTF-8 is set all the same") {
  const std::string broken =
      "Z\xFC"
      "rich \xF0\x9F";
  CHECK(type().measure(broken, sized(20)).width > type().measure("Zrich ", sized(20)).width);
  const auto end = type().boxes(broken, sized(20), 0, 2, 6);  // "rich"
  REQUIRE(end.size() == 1);
  CHECK(end[0].width == Approx(type().measure("rich", sized(20)).width).margin(1.5));
}

TEST_CASE("a raster holds the ink of its rows, in the style's colour") {
  TextStyle style = sized(40, Face::SansBold);
  style.color = {200, 10, 20, 255};
  const view::Raster whole = type().raster("HHHH", style, 0, 0, 56);
  CHECK(whole.pixels.size() == static_cast<std::size_t>(whole.width) * 56 * 4);
  CHECK(ink(whole) > 0.1);
  CHECK(ink(whole) < 0.6);
  bool solid = false;
  for (std::size_t i = 0; i < whole.pixels.size(); i += 4)
    solid |= whole.pixels[i + 3] == 255 && whole.pixels[i] == 200 && whole.pixels[i + 1] == 10 &&
             whole.pixels[i + 2] == 20;
  CHECK(solid);
  CHECK(ink(type().raster("", style, 0, 0, 56)) == 0);
  CHECK(ink(type().raster("   ", style, 0, 0, 56)) == 0);

  const std::string lines = "HHHH\n\nHHHH";
  CHECK(ink(type().raster(lines, style, 0, 0, 50)) > 0.1);
  CHECK(ink(type().raster(lines, style, 0, 60, 48)) == 0);  // the empty line
  CHECK(ink(type().raster(lines, style, 0, 112, 56)) > 0.1);
}

TEST_CASE("the ink of every face stays inside its raster") {
  const Face faces[] = {Face::Serif,    Face::SerifItalic, Face::SerifBold,  Face::Sans,
                        Face::SansBold, Face::Reading,     Face::ReadingBold};
  for (const Face face : faces) {
    const view::Raster r = type().raster("fjÅgŷ jf", sized(40, face), 0, -20, 96);
    const auto alpha = [&](int x, int y) {
      return r.pixels[static_cast<std::size_t>(y * r.width + x) * 4 + 3];
    };
    for (int x = 0; x < r.width; ++x) REQUIRE((alpha(x, 0) == 0 && alpha(x, r.height - 1) == 0));
    for (int y = 0; y < r.height; ++y) REQUIRE((alpha(0, y) == 0 && alpha(r.width - 1, y) == 0));
    CHECK(ink(r) > 0.05);
  }
}

TEST_CASE("a line of any length is set") {
  const std::string endless(20'000, 'm');
  CHECK(type().measure(endless, sized(20)).width > 100'000);
  const view::Raster r = type().raster(endless, sized(20), 0, 0, 28);
  CHECK(r.width == 8192);
  CHECK(ink(r) > 0.1);
  CHECK(type().lines(endless, sized(20), 300) > 500);
}

TEST_CASE("a blank to be filled is one unbroken line") {
  for (const Face face : {Face::Serif, Face::Sans, Face::Reading}) {
    const view::Raster r =
        type().raster("a ____ b ___", sized(40, face), 0, 47, 20);  // below the line
    const auto inked = [&](int x) {
      for (int y = 0; y < r.height; ++y)
        if (r.pixels[static_cast<std::size_t>(y * r.width + x) * 4 + 3] > 100) return true;
      return false;
    };
    int lines = 0;
    for (int x = 1; x < r.width; ++x) lines += inked(x) && !inked(x - 1);
    CHECK(lines == 2);
  }
}

TEST_CASE("the same text gives the same pixels again") {
  const view::Typesetter other(sourceFolder() / "assets/fonts");
  const std::string text = "Said «à propos» — 1.5 %";
  CHECK(other.raster(text, sized(27), 200, 0, 90).pixels ==
        type().raster(text, sized(27), 200, 0, 90).pixels);
}

TEST_CASE("a folder without fonts is an error") {
  CHECK_THROWS_AS(view::Typesetter(sourceFolder() / "questions"), std::runtime_error);
  CHECK_THROWS_AS(view::Typesetter("no such folder"), std::runtime_error);
}
