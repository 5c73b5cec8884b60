#include "game/sfml/screenshot.h"

#include <SFML/Graphics/Image.hpp>
#include <SFML/Graphics/RenderTexture.hpp>
#include <stdexcept>

#include "game/sfml/canvas.h"
#include "game/sfml/display.h"
#include "game/sfml/quiet.h"
#include "game/sfml/version.h"

namespace sfml {

void screenshot(view::Scene& scene, const view::Typesetter& typesetter, view::Size size,
                const std::filesystem::path& file) {
  const Display display;
  quietSfml();
  const auto target =
      makeTarget(static_cast<unsigned>(size.width), static_cast<unsigned>(size.height));
  if (!target)
    throw std::runtime_error(file.string() + ": the graphics card has no picture this large");
  Canvas canvas(typesetter);
  scene.resize(size);
  target->clear();
  canvas.begin(*target);
  scene.draw(canvas);
  canvas.end();
  target->display();
  if (!target->getTexture().copyToImage().saveToFile(file.string()))
    throw std::runtime_error(file.string() + ": cannot be written");
}

}  // namespace sfml
