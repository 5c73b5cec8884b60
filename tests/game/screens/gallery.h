// Every screen in a state worth looking at, for the tests that hold it against window and text
// sizes and for those that draw it.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tests/game/screens/desk.h"

namespace tests {

struct Shown {
  std::string name;
  std::function<void(Desk&, const questions::Pack&)> open;
};

const std::vector<Shown>& gallery();

// Long stems, options, titles and names everywhere, every item sensitive.
questions::Pack longPack();
// One letter, one very long word, other scripts and directions, an emoji.
questions::Pack strangePack();

}  // namespace tests
