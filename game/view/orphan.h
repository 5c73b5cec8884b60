// A last line of a word or two, which looks left over.
#pragma once

#include <string_view>

#include "game/view/typeset.h"

namespace view {

// The width at which to set a text that has this one, often the same: a little narrower where its
// last line would be an orphan, so that it has more of the words, in no more lines than before. A
// long text keeps its width.
float widthWithoutOrphan(const Typesetter& type, std::string_view text, const TextStyle& style,
                         float width);

}  // namespace view
