// The other figure itself, cut from the words around it.
#pragma once

#include <optional>

#include "questions/parted/telling.h"

namespace questions::parted {

// "rose 12.3% [to $1.15 trillion]", "up 6.9% [at 71.15 euros]".
std::optional<Slot> endOfChangeIn(const Telling& telling);

// "jumped [more than 11%] on the ruling", "narrowed [by 4.9%] to £56.4 billion".
std::optional<Slot> measureIn(const Telling& telling);

// "voted [507–19] to send troops", "a surprise [3–1] defeat".
std::optional<Slot> scoreIn(const Telling& telling);

// "39 of 40 towns", "20 of the 25 staff": out of how many.
std::optional<Slot> wholeIn(const Telling& telling);

// "arrested [two] colonels": that they were colonels. Not where there may have been others.
std::optional<Slot> countIn(const Telling& telling);

}  // namespace questions::parted
