// The part of a sentence that tells the other figure, cut whole: an aside, one of two conjuncts, a
// phrase.
#pragma once

#include <optional>

#include "questions/parted/telling.h"

namespace questions::parted {

// "…, killing 30 people", "…, a 400% increase since 1997": behind the last that is asked.
std::optional<Slot> asideIn(const Telling& telling);

// "the airport, [which lies 35 kilometres away,] was closed"
std::optional<Slot> betweenIn(const Telling& telling);

// "23 countries and annual sales of 14.2 billion euros": one of the two.
std::optional<Slot> conjunctIn(const Telling& telling);

// "for a fee of €52 million", "with 239 people on board": what the verb can do without.
std::optional<Slot> phraseIn(const Telling& telling);

}  // namespace questions::parted
