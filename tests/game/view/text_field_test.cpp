#include "game/view/text_field.h"

#include "tests/catch.h"
#include "tests/game/view/paper_clip.h"
#include "tests/inputs.h"
#include "tests/recording_canvas.h"

using view::Edit;
using view::Key;
using view::TextField;

TEST_CASE("a field takes typing where its caret stands") {
  TextField field;
  CHECK(field.handle(typed("Krakw")) == Edit::Changed);
  CHECK(field.handle(press(Key::Left)) == Edit::Used);
  CHECK(field.handle(typed("\xC3\xB3")) == Edit::Changed);
  CHECK(field.text() == "Krak\xC3\xB3w");
  field.handle(press(Key::Left));
  CHECK(field.handle(press(Key::Delete)) == Edit::Changed);  // the whole character
  CHECK(field.text() == "Krakw");
  CHECK(field.handle(press(Key::Backspace)) == Edit::Changed);
  CHECK(field.text() == "Kraw");
  field.handle(press(Key::End));
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

namespace {

// A field that wraps, in a box of its own.
struct Written {
  explicit Written(std::string text, view::Box place = {10, 10, 300, 200})
      : field("", std::move(text), TextField::Lines::Many), box(place) {}

  Edit handle(const view::Input& input) {
    return field.handle(input, {testTypesetter(), theme, box}, &clip);
  }
  view::Box caret() {
    canvas.clear();
    field.draw(canvas, theme, box, {.focused = true});
    for (const auto& shape : canvas.fills())
      if (shape.color == theme.palette.pencil) return shape.box;
    return {};
  }

  RecordingCanvas canvas{testTypesetter(), {1280, 720}};
  view::Theme theme = view::themeFor(canvas.size(), {});
  TextField field;
  view::Box box;
  PaperClip clip;
};

}  // namespace

TEST_CASE("arrows go from line to line and keep their column over a short one") {
  Written w("a long first line\nab\na long third line");
  CHECK(w.handle(press(Key::Up)) == Edit::Used);
  CHECK(w.field.caret() == 20);  // the end of "ab"
  CHECK(w.handle(press(Key::Up)) == Edit::Used);
  CHECK(w.field.caret() == 17);
  CHECK(w.handle(press(Key::Up)) == Edit::None);  // there is no line above
  w.handle(press(Key::Home));
  CHECK(w.field.caret() == 0);
  CHECK(w.handle(press(Key::Down)) == Edit::Used);
  CHECK(w.field.caret() == 18);
  w.handle(press(Key::End));
  CHECK(w.field.caret() == 20);
}

TEST_CASE("the pointer puts the caret, drags a selection and it can be copied") {
  Written w("Berit opened the bridge");
  const view::Point start{w.box.x + w.theme.em(14), w.box.y + w.theme.em(18)};
  w.handle(pointerDown(start));
  CHECK(w.field.caret() == 0);
  w.handle(pointTo({start.x + 400, start.y}));
  w.handle(pointerUp({start.x + 400, start.y}));
  view::Input copy = press("c");
  copy.control = true;
  w.handle(copy);
  CHECK(w.clip.words == "Berit opened the bridge");
  CHECK(w.handle(pointerDown({1, 1})) == Edit::None);  // outside
}

TEST_CASE("a long text scrolls so that the caret is seen, and grows a field that may grow") {
  Written w("one");
  for (int i = 0; i < 40; ++i) w.handle(press(Key::Enter));
  const view::Box caret = w.caret();
  CHECK(caret.y > w.box.y);
  CHECK(caret.bottom() <= w.box.bottom());
  CHECK(w.field.height(testTypesetter(), w.theme, 300) > 40 * w.theme.em(16));
}
