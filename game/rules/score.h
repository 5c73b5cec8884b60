// Points, streaks and accuracy of one player: pure functions of the round's responses.
//
// Scoring::Accuracy    one point for a right answer.
// Scoring::Speed       as Kahoot publishes it: with P = 1000 points, time t of T seconds, a right
//                      answer earns P within half a second, else round((1 - (t/T)/2) * P). Without
//                      a timer every right answer earns P. The n-th right answer in a row adds
//                      100 * (n - 1), at most 500, where the streak bonus is on.
// Scoring::Confidence  as Moodle's certainty-based marking: sure, fairly, guess earn 3, 2, 1 if
//                      right and -6, -2, 0 if wrong; no stated certainty counts as a guess, no
//                      answer earns 0.
// A wager replaces these points: it is won or lost whole. Pointing at what a false claim altered
// adds as much again as the least right answer earns.
#pragma once

#include <cstddef>
#include <vector>

#include "game/rules/response.h"
#include "game/rules/round_settings.h"

namespace rules {

// What one response earned.
struct Mark {
  int points = 0;          // all told, bonus included
  int bonus = 0;           // for the streak and for pointing at the altered part
  std::size_t streak = 0;  // right answers in a row, this one included

  bool operator==(const Mark&) const = default;
};

struct Score {
  int points = 0;
  int attainable = 0;        // points if every counted response had been right, sure and at once
  std::size_t answered = 0;  // responses that count; see counts()
  std::size_t right = 0;
  std::size_t streak = 0;  // at the end
  std::size_t longestStreak = 0;
  std::vector<Mark> marks;  // one for each response of the player, in order

  // Share of counted responses that are right, 0 to 1; 0 if there are none.
  double accuracy() const;
  bool operator==(const Score&) const = default;
};

Score score(const std::vector<Response>& responses, const RoundSettings& settings,
            std::size_t player = 0);

// Whether a response counts for accuracy and item statistics: it was not skipped, and the item was
// not merely the one on screen when the round's time ended.
bool counts(const Response& response, const RoundSettings& settings);

}  // namespace rules
