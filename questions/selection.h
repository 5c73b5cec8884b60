// Chooses among good candidates: the best first, no fact twice, no item that answers another, as
// many true claims as false ones, and a mixture of kinds.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/generate.h"

namespace questions {

// Where fewer than `least` items are without a weakness, some that have one are taken as well, up
// to that number. Adds to each candidate that is left out the refusal that says why. Returns the
// indices of those chosen, the best first.
std::vector<std::size_t> choose(std::vector<Candidate>& candidates, std::size_t least,
                                const MakeOptions& options);

}  // namespace questions
