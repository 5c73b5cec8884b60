// What one player did with one item. Score, report and history are pure functions of these.
#pragma once

#include <cstddef>
#include <optional>

namespace rules {

// How sure the player says to be, as in Moodle's certainty-based marking.
enum class Confidence { Guess, Fairly, Sure };

// The player of a Response when an item was open to several teams and none of them answered.
inline constexpr std::size_t nobody = static_cast<std::size_t>(-1);

// Help taken with an item; see lifelines.h.
struct Lifelines {
  bool half = false;       // 50:50
  bool paragraph = false;  // the evidence's paragraph, masked
  bool skip = false;

  bool operator==(const Lifelines&) const = default;
};

struct Response {
  std::size_t player = 0;             // index among the round's players, or nobody
  std::size_t item = 0;               // index into the pack's items
  std::optional<std::size_t> option;  // index into the item's options; none: time ran out, skipped
  bool correct = false;
  double seconds = 0;  // from the item's appearance to the answer
  std::optional<Confidence> confidence;
  Lifelines lifelines;               // a skipped item counts neither for nor against
  std::optional<bool> pointedRight;  // fact check: whether the altered part was pointed at
  std::optional<int> wager;          // points staked on a team round's last item

  bool operator==(const Response&) const = default;
};

}  // namespace rules
