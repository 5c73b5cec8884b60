// What a clause that is too long to be asked can do without at its end, where nothing else could be
// taken off it: a second verb, a relative clause, when and what for it was done, examples.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/language/tree.h"

namespace questions::overlong {

// Words as they are counted in print.
std::size_t wordCountOf(const language::Tree& tree, const std::vector<std::size_t>& words);

// The shortest such end without which no more than `most` words are left; empty where there is
// none, or where what is left would not be as true.
std::vector<std::size_t> endOf(const language::Tree& tree, const std::vector<std::size_t>& words,
                               std::size_t predicate, std::size_t most);

}  // namespace questions::overlong
