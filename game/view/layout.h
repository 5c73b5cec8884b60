// Cuts boxes into boxes: strips taken off a side, rows and columns. Pure arithmetic, so that
// drawing and hit-testing share it.
#pragma once

#include <vector>

#include "game/view/geometry.h"

namespace view {

// Cut a strip off one side of `rest`, which keeps what lies beyond the gap.
Box takeTop(Box& rest, float height, float gap = 0);
Box takeBottom(Box& rest, float height, float gap = 0);
Box takeLeft(Box& rest, float width, float gap = 0);
Box takeRight(Box& rest, float width, float gap = 0);

// n equal parts, with a gap between neighbours.
std::vector<Box> columns(const Box& box, std::size_t n, float gap);
std::vector<Box> rows(const Box& box, std::size_t n, float gap);
// Boxes of these heights from the top of `box` downwards, as wide as it; they may pass its bottom.
std::vector<Box> stacked(const Box& box, const std::vector<float>& heights, float gap);
// Boxes of these widths side by side, in as many lines as needed, each of this height.
std::vector<Box> flowed(const Box& box, const std::vector<float>& widths, float height, float gap);
// The same in as many lines, but with none left much shorter than the others.
std::vector<Box> evenlyFlowed(const Box& box, const std::vector<float>& widths, float height,
                              float gap);

Box centred(const Box& outer, Size inner);
// A column in the middle of `box`, no wider than `width`.
Box column(const Box& box, float width);

}  // namespace view
