#include "game/view/scroll.h"

#include "tests/catch.h"
#include "tests/inputs.h"
#include "tests/recording_canvas.h"

using view::Key;

TEST_CASE("a scroll stays on its content") {
  view::Scroll scroll;
  scroll.fit(1000, 300);
  CHECK(scroll.needed());
  CHECK_FALSE(scroll.handle(wheel(1), 20));
  CHECK(scroll.handle(wheel(-1), 20));
  CHECK(scroll.offset() == 60);
  scroll.handle(press(Key::PageDown), 20);
  CHECK(scroll.offset() == 340);
  scroll.handle(press(Key::End), 20);
  CHECK(scroll.offset() == 700);
  scroll.handle(press(Key::PageUp), 20);
  CHECK(scroll.offset() == 420);
  scroll.handle(press(Key::Home), 20);
  CHECK(scroll.offset() == 0);
  scroll.handle(press(Key::End), 20);
  scroll.fit(500, 300);  // the content became shorter
  CHECK(scroll.offset() == 200);
  scroll.fit(100, 300);
  CHECK(scroll.offset() == 0);
  CHECK_FALSE(scroll.needed());
}

TEST_CASE("a box is shown by moving no more than needed") {
  view::Scroll scroll;
  scroll.fit(1000, 300);
  scroll.reveal(100, 150);
  CHECK(scroll.offset() == 0);
  scroll.reveal(400, 450);
  CHECK(scroll.offset() == 150);
  scroll.reveal(200, 250);
  CHECK(scroll.offset() == 150);
  scroll.reveal(50, 100);
  CHECK(scroll.offset() == 50);
  scroll.reveal(500, 900);  // taller than the window: its top is shown
  CHECK(scroll.offset() == 500);
}

TEST_CASE("the bar shows where the window is") {
  RecordingCanvas canvas(testTypesetter(), {1280, 720});
  const view::Theme theme = view::themeFor(canvas.size(), {});
  view::Scroll scroll;
  scroll.fit(100, 300);
  scroll.draw(canvas, theme, {0, 0, 200, 300});
  CHECK(canvas.fills().empty());
  scroll.fit(600, 300);
  scroll.handle(press(Key::End), 20);
  scroll.draw(canvas, theme, {0, 0, 200, 300});
  REQUIRE(canvas.fills().size() == 2);
  CHECK(canvas.fills()[1].box.height == 150);
  CHECK(canvas.fills()[1].box.bottom() == 300);
}

TEST_CASE("the bar is dragged by its thumb, or brought to where it is pressed") {
  const view::Theme theme = view::themeFor({1280, 720}, {});
  const view::Box window{0, 100, 400, 300};
  view::Scroll scroll;
  scroll.fit(600, 300);  // the thumb is 150 long
  CHECK_FALSE(scroll.drag(pointerDown({200, 120}), theme, window));
  CHECK_FALSE(scroll.drag(pointTo({397, 120}), theme, window));

  CHECK(scroll.drag(pointerDown({397, 120}), theme, window));
  CHECK(scroll.offset() == 0);
  CHECK(scroll.drag(pointTo({350, 170}), theme, window));  // the pointer may leave the bar
  CHECK(scroll.offset() == 100);
  CHECK(scroll.drag(pointTo({397, 2000}), theme, window));
  CHECK(scroll.offset() == 300);
  CHECK(scroll.drag(pointerUp({397, 2000}), theme, window));
  CHECK_FALSE(scroll.drag(pointTo({397, 120}), theme, window));
  CHECK_FALSE(scroll.drag(pointerUp({397, 120}), theme, window));

  CHECK(scroll.drag(pointerDown({397, 175}), theme, window));  // above the thumb
  CHECK(scroll.offset() == 0);
  scroll.drag(pointerUp({397, 175}), theme, window);
  scroll.fit(100, 300);
  CHECK_FALSE(scroll.drag(pointerDown({397, 120}), theme, window));
}
