// Where names begin and end, held against titles, hyphens, lists and the tree.
#pragma once

#include <vector>

#include "questions/language/gazetteer.h"
#include "questions/language/tree.h"

namespace language {

/// The names that a run marked by the tagger holds: usually one. Titles are left out, halves of
/// hyphenated words and ", Inc." taken in, names that only stand side by side told apart.
std::vector<Name> mended(const Tree& tree, Name name, const Gazetteer& gazetteer);

}  // namespace language
