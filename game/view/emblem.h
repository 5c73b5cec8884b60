// The sign that a team plays under: a letter on a shape and in a colour of its own. The shapes are
// none of those that options have (drawBadge in widgets.h).
#pragma once

#include <string_view>

#include "game/view/canvas.h"
#include "game/view/theme.h"

namespace view {

// One of six, by index: shield, octagon, cross, pill, bell, arrow.
void drawEmblem(Canvas& canvas, const Theme& theme, const Box& box, std::size_t index,
                std::string_view letter);
// Its colour: what else belongs to the team has it too.
Color emblemColor(const Theme& theme, std::size_t index);

}  // namespace view
