// Boxes and polygons as triangles whose edges fade out over one pixel: smooth without
// multisampling, which costs four times as much in software.
#pragma once

#include <SFML/Graphics/Vertex.hpp>
#include <vector>

#include "game/view/color.h"
#include "game/view/geometry.h"

namespace sfml {

using Triangles = std::vector<sf::Vertex>;

sf::Color toSfml(view::Color color);

// Each appends to `out`. Boxes are moved to whole pixels.
void addBox(Triangles& out, const view::Box& box, view::Color color, float radius);
void addOutline(Triangles& out, const view::Box& box, view::Color color, float thickness,
                float radius);
void addPolygon(Triangles& out, const std::vector<view::Point>& corners, view::Color color);

}  // namespace sfml
