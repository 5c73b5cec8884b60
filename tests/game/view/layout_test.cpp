#include "game/view/layout.h"

#include "tests/catch.h"

using view::Box;

TEST_CASE("strips come off each side and leave the rest") {
  Box rest{0, 0, 100, 80};
  CHECK(view::takeTop(rest, 20, 5) == Box{0, 0, 100, 20});
  CHECK(rest == Box{0, 25, 100, 55});
  CHECK(view::takeBottom(rest, 10, 5) == Box{0, 70, 100, 10});
  CHECK(rest == Box{0, 25, 100, 40});
  CHECK(view::takeLeft(rest, 30, 10) == Box{0, 25, 30, 40});
  CHECK(rest == Box{40, 25, 60, 40});
  CHECK(view::takeRight(rest, 15, 5) == Box{85, 25, 15, 40});
  CHECK(rest == Box{40, 25, 40, 40});
}

TEST_CASE("strips taken beyond the end stand one after the other all the same") {
  Box rest{0, 0, 100, 30};
  view::takeTop(rest, 50, 5);
  CHECK(view::takeTop(rest, 20) == Box{0, 55, 100, 20});
}

TEST_CASE("a rest never becomes smaller than nothing") {
  Box rest{0, 0, 10, 10};
  view::takeTop(rest, 50, 5);
  view::takeLeft(rest, 50, 5);
  CHECK(rest.width == 0);
  CHECK(rest.height == 0);
}

TEST_CASE("columns and rows share a box equally") {
  const auto columns = view::columns({10, 0, 100, 40}, 3, 5);
  REQUIRE(columns.size() == 3);
  CHECK(columns[0] == Box{10, 0, 30, 40});
  CHECK(columns[1] == Box{45, 0, 30, 40});
  CHECK(columns[2] == Box{80, 0, 30, 40});
  const auto rows = view::rows({0, 10, 40, 100}, 2, 20);
  REQUIRE(rows.size() == 2);
  CHECK(rows[0] == Box{0, 10, 40, 40});
  CHECK(rows[1] == Box{0, 70, 40, 40});
  CHECK(view::columns({0, 0, 10, 10}, 0, 5).empty());
}

TEST_CASE("flowed boxes begin a new line where they would leave the box") {
  const auto boxes = view::flowed({0, 0, 100, 100}, {40, 40, 40, 300}, 20, 10);
  REQUIRE(boxes.size() == 4);
  CHECK(boxes[1] == Box{50, 0, 40, 20});
  CHECK(boxes[2] == Box{0, 30, 40, 20});
  CHECK(boxes[3] == Box{0, 60, 100, 20});
}

TEST_CASE("evenly flowed boxes take no more lines, and leave none alone on the last") {
  const auto ys = [](const std::vector<Box>& boxes) {
    std::vector<float> all;
    for (const Box& box : boxes) all.push_back(box.y);
    return all;
  };
  const Box box{0, 0, 160, 100};
  CHECK(ys(view::flowed(box, {40, 40, 40, 40}, 20, 10)) == std::vector<float>{0, 0, 0, 30});
  CHECK(ys(view::evenlyFlowed(box, {40, 40, 40, 40}, 20, 10)) == std::vector<float>{0, 0, 30, 30});
  CHECK(ys(view::evenlyFlowed(box, {40, 40, 40}, 20, 10)) == std::vector<float>{0, 0, 0});
  CHECK(ys(view::evenlyFlowed(box, {300, 40}, 20, 10)) == std::vector<float>{0, 30});
  CHECK(view::evenlyFlowed(box, {}, 20, 10).empty());
}

TEST_CASE("centred and column") {
  CHECK(view::centred({0, 0, 100, 50}, {20, 10}) == Box{40, 20, 20, 10});
  CHECK(view::column({0, 0, 100, 50}, 60) == Box{20, 0, 60, 50});
  CHECK(view::column({0, 0, 40, 50}, 60) == Box{0, 0, 40, 50});
}

TEST_CASE("a box holds its top left edges and not its bottom right ones") {
  const Box box{10, 10, 20, 20};
  CHECK(box.contains({10, 10}));
  CHECK_FALSE(box.contains({30, 15}));
  CHECK(view::intersection(box, {20, 0, 40, 15}) == Box{20, 10, 10, 5});
  CHECK(view::intersection(box, {50, 50, 5, 5}).width == 0);
  CHECK(view::boxAt({{0, 0, 5, 5}, box}, {12, 12}) == std::size_t{1});
  CHECK(view::boxAt({{0, 0, 99, 99}, box}, {12, 12}) == std::size_t{1});
  CHECK_FALSE(view::boxAt({box}, {0, 0}));
}
