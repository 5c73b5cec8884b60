#include "game/view/focus.h"

#include "tests/catch.h"
#include "tests/inputs.h"

using view::Box;
using view::Focus;
using view::Key;

namespace {

// 0 1
// 2 3
const std::vector<Box> kGrid = {{0, 0, 40, 20}, {50, 0, 40, 20}, {0, 30, 40, 20}, {50, 30, 40, 20}};

}  // namespace

TEST_CASE("tab goes round the controls and shift turns it") {
  Focus focus;
  for (const std::size_t expected : {0, 1, 2, 3, 0}) {
    CHECK_FALSE(focus.handle(press(Key::Tab), kGrid));
    CHECK(focus.index() == expected);
    CHECK(focus.state(expected).focused);
  }
  focus.handle(press(Key::Tab, true), kGrid);
  CHECK(focus.index() == std::size_t{3});
  Focus backwards;
  backwards.handle(press(Key::Tab, true), kGrid);
  CHECK(backwards.index() == std::size_t{3});
}

TEST_CASE("arrows go to the nearest control in their direction") {
  struct Row {
    std::size_t from;
    Key key;
    std::size_t to;
  };
  const std::vector<Row> rows = {{0, Key::Right, 1}, {0, Key::Down, 2}, {3, Key::Up, 1},
                                 {3, Key::Left, 2},  {0, Key::Up, 0},   {1, Key::Right, 1}};
  for (const Row& row : rows) {
    Focus focus;
    focus.set(row.from);
    focus.handle(press(row.key), kGrid);
    CHECK(focus.index() == row.to);
  }
}

TEST_CASE("enter and space activate, a click where it began") {
  Focus focus;
  CHECK_FALSE(focus.handle(press(Key::Enter), kGrid));
  focus.set(2);
  CHECK(focus.handle(press(Key::Enter), kGrid) == std::size_t{2});
  CHECK(focus.handle(press(Key::Space), kGrid) == std::size_t{2});

  CHECK_FALSE(focus.handle(pointerDown({60, 5}), kGrid));
  CHECK(focus.state(1).pressed);
  CHECK_FALSE(focus.state(1).focused);  // the pointer needs no ring
  CHECK(focus.handle(pointerUp({62, 6}), kGrid) == std::size_t{1});
  CHECK_FALSE(focus.state(1).pressed);

  focus.handle(pointerDown({60, 5}), kGrid);
  CHECK_FALSE(focus.handle(pointerUp({5, 5}), kGrid));
  focus.handle(pointerDown({45, 25}), kGrid);
  CHECK_FALSE(focus.handle(pointerUp({45, 25}), kGrid));
}

TEST_CASE("the pointer lights what it is on") {
  Focus focus;
  focus.handle(pointTo({5, 35}), kGrid);
  CHECK(focus.state(2).hovered);
  focus.handle(pointTo({45, 25}), kGrid);
  CHECK_FALSE(focus.state(2).hovered);
}

TEST_CASE("an empty box is passed over, and no controls are no trouble") {
  std::vector<Box> controls = kGrid;
  controls[1] = {};
  Focus focus;
  focus.set(0);
  focus.handle(press(Key::Tab), controls);
  CHECK(focus.index() == std::size_t{2});
  focus.set(1);
  CHECK_FALSE(focus.handle(press(Key::Enter), controls));

  for (const Key k : {Key::Tab, Key::Left, Key::Down, Key::Enter})
    CHECK_FALSE(focus.handle(press(k), {}));
  CHECK_FALSE(focus.handle(press(Key::Tab), {Box{}, Box{}}));
}
