#include "game/sfml/quiet.h"

#include <SFML/System/Err.hpp>
#include <cstdlib>

namespace sfml {

void quietSfml() {
  if (std::getenv("HEARSAY_LOG") == nullptr) sf::err().rdbuf(nullptr);
}

}  // namespace sfml
