// Rounds over every pack of the library: today's quiz, and the review of what was missed.
#pragma once

#include <cstddef>
#include <memory>
#include <string>

#include "game/screens/context.h"

namespace screens {

// Every pack that can be read, as one, under a title of its own.
questions::Pack everyPack(const Context& context, const std::string& title);

// Whether today's quiz is still to be played.
bool todayIsOpen(const Context& context);
// Days in a row on which it was played, with today.
std::size_t daysOfQuiz(const Context& context);
// How many missed items are due again today.
std::size_t dueToday(const Context& context);

// Null if no pack can be read or none of its items is asked.
std::shared_ptr<Play> todaysRound(const Context& context);
std::shared_ptr<Play> reviewRound(const Context& context);

}  // namespace screens
