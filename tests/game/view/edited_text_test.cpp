#include "game/view/edited_text.h"

#include "tests/catch.h"
#include "tests/game/view/paper_clip.h"
#include "tests/inputs.h"

using view::Edit;
using view::EditedText;
using view::Key;

namespace {

view::Input control(const std::string& letter) {
  view::Input input = press(letter);
  input.control = true;
  return input;
}

view::Input control(Key key, bool shift = false) {
  view::Input input = press(key, shift);
  input.control = true;
  return input;
}

}  // namespace

TEST_CASE("typing takes the place of what is selected") {
  EditedText text("the old bridge");
  text.moveTo(4, false);
  text.moveTo(7, true);
  CHECK(text.handle(typed("new")) == Edit::Changed);
  CHECK(text.text() == "the new bridge");
  CHECK(text.caret() == 7);
  CHECK_FALSE(text.selects());
}

TEST_CASE("Shift selects, an arrow without it leaves the selection at its edge") {
  EditedText text("bridge");
  text.handle(press(Key::Left, true));
  text.handle(press(Key::Left, true));
  CHECK(text.begin() == 4);
  CHECK(text.end() == 6);
  text.handle(press(Key::Left));
  CHECK(text.caret() == 4);
  text.handle(press(Key::Home, true));
  CHECK(text.handle(press(Key::Delete)) == Edit::Changed);
  CHECK(text.text() == "ge");
  CHECK(text.handle(press(Key::Backspace)) == Edit::Used);  // nothing stands before the caret
}

TEST_CASE("Control goes by words") {
  EditedText text("the old  bridge");
  text.handle(control(Key::Left));
  CHECK(text.caret() == 9);
  text.handle(control(Key::Left));
  CHECK(text.caret() == 4);
  text.handle(control(Key::Right));
  CHECK(text.caret() == 9);
  CHECK(text.handle(control(Key::Backspace)) == Edit::Changed);
  CHECK(text.text() == "the bridge");
}

TEST_CASE("an accent and a joined emoji are one with what they stand on") {
  struct Row {
    std::string text;
    std::string left;  // after one Backspace
  };
  for (const Row& row : std::vector<Row>{{"caf\u00E9", "caf"},
                                         {"cafe\u0301", "caf"},
                                         {"a\U0001F469\u200D\U0001F680", "a"},
                                         {"a\u2764\uFE0F", "a"}}) {
    INFO(row.text);
    EditedText text(row.text);
    text.handle(press(Key::Backspace));
    CHECK(text.text() == row.left);
  }
}

TEST_CASE("what is copied can be pasted, what is cut is gone") {
  PaperClip clip;
  EditedText text("over the Lerre");
  text.moveTo(9, true);
  CHECK(text.handle(control("c"), &clip) == Edit::Used);
  CHECK(clip.words == "Lerre");
  CHECK(text.handle(control("a"), &clip) == Edit::Used);
  CHECK(text.handle(control("x"), &clip) == Edit::Changed);
  CHECK(text.text().empty());
  CHECK(clip.words == "over the Lerre");
  CHECK(text.handle(control("v"), &clip) == Edit::Changed);
  CHECK(text.text() == "over the Lerre");
  CHECK(text.handle(control("v")) == Edit::None);         // no clipboard
  CHECK(text.handle(control("z"), &clip) == Edit::None);  // not a field's key
}

TEST_CASE("what is pasted is made clean") {
  struct Row {
    std::string pasted;
    std::string line;
    std::string lines;
  };
  for (const Row& row : std::vector<Row>{{"a\r\nb\rc\nd", "a b c d", "a\nb\nc\nd"},
                                         {std::string("a\0b\x07", 4), "a b ", "a b "},
                                         {"a\xFFz", "a\uFFFDz", "a\uFFFDz"}}) {
    PaperClip clip;
    clip.words = row.pasted;
    EditedText line;
    EditedText lines("", true);
    line.handle(control("v"), &clip);
    lines.handle(control("v"), &clip);
    CHECK(line.text() == row.line);
    CHECK(lines.text() == row.lines);
  }
}

TEST_CASE("Enter makes a line end only where they are kept") {
  EditedText line("a");
  EditedText lines("a", true);
  CHECK(line.handle(press(Key::Enter)) == Edit::None);
  CHECK(lines.handle(press(Key::Enter)) == Edit::Changed);
  CHECK(lines.text() == "a\n");
}
