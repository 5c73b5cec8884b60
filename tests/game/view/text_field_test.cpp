#include "game/view/text_field.h"

#include "tests/catch.h"
#include "tests/inputs.h"
#include "tests/recording_canvas.h"

using view::Key;
using view::TextField;

TEST_CASE("a field takes typing where its caret stands") {
  TextField field;
  CHECK(field.handle(typed("Krakw")));
  CHECK_FALSE(field.handle(press(Key::Left)));
  CHECK(field.handle(typed("\xC3\xB3")));
  CHECK(field.text() == "Krak\xC3\xB3w");
  field.handle(press(Key::Left));
  CHECK(field.handle(press(Key::Delete)));  // the whole character
  CHECK(field.text() == "Krakw");
  CHECK(field.handle(press(Key::Backspace)));
  CHECK(field.text() == "Kraw");
  field.handle(press(Key::Home));
  CHECK_FALSE(field.handle(press(Key::Backspace)));
  CHECK_FALSE(field.handle(press(Key::Left)));
  field.handle(press(Key::End));
  CHECK_FALSE(field.handle(press(Key::Delete)));
  CHECK(field.caret() == 4);
}

TEST_CASE("a field shows its placeholder until something is typed") {
  RecordingCanvas canvas(testTypesetter(), {1280, 720});
  const view::Theme theme = view::themeFor(canvas.size(), {});
  TextField field("Search packs");
  field.draw(canvas, theme, {10, 10, 300, TextField::height(theme)}, {});
  CHECK(canvas.shows("Search packs"));
  canvas.clear();
  field.setText("talks");
  field.draw(canvas, theme, {10, 10, 300, TextField::height(theme)}, {.focused = true});
  CHECK(canvas.shows("talks"));
  CHECK_FALSE(canvas.shows("Search packs"));
  CHECK(canvas.faults().empty());
}

TEST_CASE("the caret stays in view in a text longer than the field") {
  RecordingCanvas canvas(testTypesetter(), {1280, 720});
  const view::Theme theme = view::themeFor(canvas.size(), {});
  const view::Box box{10, 10, 200, TextField::height(theme)};
  TextField field("", std::string(200, 'm'));
  field.draw(canvas, theme, box, {.focused = true});
  const view::Box caret = canvas.fills().back().box;
  CHECK(caret.x > box.x);
  CHECK(caret.right() < box.right());
}
