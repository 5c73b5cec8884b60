// SFML's own messages ("Setting vertical sync not supported") are of no use to a player.
#pragma once

namespace sfml {

// Keeps them from the terminal from now on, unless HEARSAY_LOG is set.
void quietSfml();

}  // namespace sfml
