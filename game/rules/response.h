// What one player did with one item. Score, report and history are pure functions of these.
#pragma once

#include <cstddef>
#include <optional>

namespace rules {

// How sure the player says to be, as in Moodle's certainty-based marking.
enum class Confidence { Guess, Fairly, Sure };

struct Response {
  std::size_t player = 0;  // index among the round's players
  std::size_t item = 0;    // index into the pack's items
  std::optional<std::size_t>
      option;  // index into the item's options; none if time ran out or skipped
  bool correct = false;
  double seconds = 0;  // from the item's appearance to the answer
  std::optional<Confidence> confidence;

  bool operator==(const Response&) const = default;
};

}  // namespace rules
