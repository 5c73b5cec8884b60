// Several packs made one.
#pragma once

#include <vector>

#include "questions/pack.h"

namespace questions {

// All articles and items, in order. An item or article that stands in several packs is kept once;
// an id that means different things in two packs is told apart by a number behind it; of two media
// with one name the first is kept. Title,
// language and licence are the first pack's.
Pack merge(const std::vector<Pack>& packs);

}  // namespace questions
