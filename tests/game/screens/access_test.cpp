// What every screen owes to those who see, hear or move otherwise.
#include <set>
#include <string>
#include <vector>

#include "game/view/color.h"
#include "tests/catch.h"
#include "tests/game/sample_pack.h"
#include "tests/game/screens/gallery.h"

using view::Key;

namespace {

// Every text that is read at less than 7 to 1 on what lies under it or is marked behind it.
std::vector<std::string> pale(const RecordingCanvas& canvas) {
  std::vector<std::string> found;
  for (const RecordingCanvas::Text& text : canvas.texts()) {
    if (!text.clip.contains(text.box.centre())) continue;  // scrolled away
    std::vector<view::Color> backs = {text.back};
    for (const view::Mark& mark : text.marks)
      if (mark.kind == view::Mark::Kind::Highlighter) backs.push_back(mark.color);
    for (const view::Color back : backs)
      if (view::contrast(text.style.color, back) < 7)
        found.push_back("\"" + text.utf8.substr(0, 40) + "\" at " +
                        std::to_string(view::contrast(text.style.color, back)));
  }
  return found;
}

}  // namespace

TEST_CASE("every text of every screen is read at 7 to 1 where it stands") {
  for (const bool dark : {false, true})
    for (const tests::Shown& shown : tests::gallery()) {
      INFO(shown.name << (dark ? " in dark" : " in light"));
      Desk desk({1280, 720}, {.dark = dark});
      shown.open(desk, tests::samplePack(3));
      desk.wait(0.6);
      CHECK(pale(desk.canvas()) == std::vector<std::string>{});
    }
}

TEST_CASE("on every screen the keyboard has a place that is seen") {
  for (const tests::Shown& shown : tests::gallery()) {
    INFO(shown.name);
    Desk desk;
    shown.open(desk, tests::samplePack(3));
    desk.wait(0.6);
    desk.press(Key::Tab);
    const view::Palette colors = view::lightPalette();
    bool seen = false;
    for (const RecordingCanvas::Shape& line : desk.canvas().outlines())
      seen |= line.color == colors.pencil;
    // The words of a claim are pointed at with the highlighter instead.
    for (const RecordingCanvas::Text& text : desk.canvas().texts())
      for (const view::Mark& mark : text.marks) seen |= mark.color == colors.marker;
    CHECK(seen);
  }
}

TEST_CASE("with reduced motion nothing moves on any screen, and everything is there at once") {
  for (const tests::Shown& shown : tests::gallery()) {
    INFO(shown.name);
    Desk still({1280, 720}, {.reducedMotion = true});
    shown.open(still, tests::samplePack(3));
    const std::string first = still.page();
    for (const RecordingCanvas::Text& text : still.canvas().texts())
      CHECK(text.style.color.a == 255);
    still.wait(0.6);
    CHECK(still.page() == first);
  }
}
