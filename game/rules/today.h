// Today's quiz: one round a day, the same for everyone who has the same packs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "game/i18n/catalogue.h"
#include "game/rules/day.h"
#include "game/rules/response.h"
#include "game/rules/round_settings.h"
#include "questions/pack.h"

namespace rules {

// A seed for each day, far apart for days side by side.
std::uint32_t seedOf(Day day);

// The id of a pack that is all packs as one, so that its rounds are not taken for those of another.
inline constexpr const char* everyPackId = "every-pack";

// All packs as one, in the order of their ids, whatever order they were found in.
questions::Pack packOfToday(std::vector<questions::Pack> packs);

// Ten items with the seed of the day, over packOfToday().
RoundSettings todaysSettings(Day day);

// Days in a row on which the quiz was played, up to today, or to yesterday while today's is still
// open. days: in any order, with repetitions.
std::size_t streakOfDays(std::vector<Day> days, Day today);

// The result to copy, as it reads in English:
//   Hearsay, 3 December 2025: 8 of 10
//   ●●○●●●●○●●
//   4 days in a row
std::string resultText(const i18n::Catalogue& words, const std::vector<Response>& responses,
                       Day day, std::size_t streak);

}  // namespace rules
