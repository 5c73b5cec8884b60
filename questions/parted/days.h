// The day on which something was done, cut from what was done.
#pragma once

#include <optional>

#include "questions/parted/telling.h"

namespace questions::parted {

// "On 3 May, …", "… on 3 May, …": where what was done is told apart without its day.
std::optional<Slot> dayIn(const Telling& telling);

}  // namespace questions::parted
