// How a page is laid out and used: a head that stays, a body that scrolls where it is taller than
// its place, and a foot of buttons. A screen makes a Layout (pure, by its arrange function) and a
// Sheet draws it and finds in it what was pressed.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "game/screens/screen.h"
#include "game/view/focus.h"
#include "game/view/scroll.h"
#include "game/view/widgets.h"

namespace screens {

inline bool isKey(const view::Input& input, view::Key key) {
  return input.kind == view::Input::Kind::KeyPressed && input.key == key;
}

// A text in its place.
struct Words {
  view::Box box;
  std::string text;
  view::TextStyle style;
  std::vector<view::Mark> marks;
};

struct Layout {
  view::Box head;
  view::Box body;
  view::Box foot;

  // In the body, placed as if it were not scrolled.
  std::vector<Words> words;
  std::vector<view::Box> controls;
  float content = 0;  // height of all that is in the body

  std::vector<view::Button> buttons;  // in the foot
  std::vector<view::Box> buttonBoxes;
};

// Head, body and foot for these buttons; the head is as high as asked. Head and foot are a column
// of good reading width unless another is asked for.
Layout layoutFor(const Page& page, float head, std::vector<view::Button> buttons,
                 std::optional<float> width = {});

struct Indent {
  float left = 0;
  float right = 0;
};

// Fills a layout's body from the top down, in a column of good reading width.
class Flow {
 public:
  // width: of the column, where it is not to be one to read in.
  Flow(const Page& page, Layout& layout, std::optional<float> width = {});
  // For words in the middle of the window.
  static Flow centred(const Page& page, Layout& layout);

  // A text across the column, or indented; returns where it stands.
  view::Box say(std::string text, const view::TextStyle& style, std::vector<view::Mark> marks = {},
                Indent indent = {});
  // A place across the column, for what the screen draws itself.
  view::Box take(float height);
  // The same for something that can be pressed.
  view::Box control(float height);
  // Something of which one is chosen; each part is a control.
  void choice(const view::Choice& choice);
  // The same under a label; beside it where both fit into a line. margin: what labelMargin() gave
  // for all labels of the page. Returns where its choices begin.
  Indent choice(const std::string& label, const view::Choice& choice, float margin);
  float labelMargin(const std::vector<std::string>& labels) const;
  void skip(float height);
  // The rest of the column.
  view::Box rest() const;
  // Moves everything down by this share of the room that is left.
  void settle(float share);

 private:
  void grow();

  const Page& page_;
  Layout& layout_;
  view::Box column_;
  float y_;
};

class Sheet {
 public:
  // Which control the input pressed: those of the body first, then the foot's buttons.
  std::optional<std::size_t> handle(const view::Input& input, const Page& page,
                                    const Layout& layout);
  // Draws the words and the foot; `body` draws everything else of the body, moved down by what it
  // is given.
  void draw(view::Canvas& canvas, const Page& page, const Layout& layout,
            const std::function<void(float)>& body = {});

  void focus(std::optional<std::size_t> control, bool visible = false);
  // Draws a choice whose parts are the controls from `first` on.
  void drawChoice(view::Canvas& canvas, const Page& page, const Layout& layout,
                  const view::Choice& choice, std::size_t first, float dy) const;
  // Moves the body so that a box of it, placed as in the layout, is in sight, with so much around
  // it where there is room.
  void reveal(const Layout& layout, const view::Box& box, float around);
  view::ControlState state(std::size_t control) const { return focus_.state(control); }
  // The control that has the keyboard, seen or not.
  std::optional<std::size_t> focused() const { return focus_.index(); }
  // Where a control of the body stands now.
  view::Box placeOf(const Layout& layout, std::size_t control) const {
    return layout.controls[control].moved(0, -scroll_.offset());
  }

 private:
  bool scrolled(const view::Input& input, const Page& page, const Layout& layout);
  std::vector<view::Box> places(const Layout& layout, bool visibleOnly) const;

  view::Focus focus_;
  view::Scroll scroll_;
};

}  // namespace screens
