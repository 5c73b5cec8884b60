// What was played: rounds, responses and reviews, in an SQLite database.
//
// Each response is one transaction, forced to the disk, so that a round goes on where it was after
// a crash or a power cut, and two programs may play at once.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "game/rules/day.h"
#include "game/rules/kept_round.h"
#include "game/rules/review.h"
#include "game/rules/round.h"
#include "questions/pack.h"

namespace rules {

// How many items lie in a box, and how many of them are due.
struct BoxCount {
  std::size_t items = 0;
  std::size_t due = 0;

  bool operator==(const BoxCount&) const = default;
};

class History {
 public:
  // Opens or creates the database and brings it up to date. One that is broken is set aside and
  // told of. Throws questions::Error if there can be none: the disk is read-only, or a newer
  // version of the program has written it.
  explicit History(const std::filesystem::path& file);
  History(History&&) noexcept;
  ~History();

  const std::vector<std::string>& messages() const;

  // Keeps a round that begins now; the number that it is known by from now on.
  std::int64_t begin(const RoundHead& head, const questions::Pack& pack, const Round& round);
  // Keeps what was answered since the last time. For one player, an item answered wrong comes into
  // the first box for review, one that is in a box moves on if it was answered right.
  void keep(std::int64_t id, const questions::Pack& pack, const Round& round, Day today);
  // A round that is not finished waits: it may be taken up again, by this program or another.
  void pause(std::int64_t id);
  // The players left the round for good: it is not offered again.
  void leave(std::int64_t id);

  // The last round that waits, or was cut off with the program that played it. It belongs to this
  // program from now on. runs: whether a process of this number exists.
  std::optional<KeptRound> takeUnfinished(const std::function<bool(int)>& runs);
  // The last rounds, the newest first.
  std::vector<KeptRound> rounds(std::size_t most) const;
  // The days on which a round of the mode was finished.
  std::vector<Day> days(const std::string& mode) const;
  // The best share of right answers in a finished round of one player with this pack.
  std::optional<double> bestAccuracy(const std::string& packId) const;

  // The boxes of the items to review, from the first.
  std::vector<BoxCount> boxes(Day today) const;
  // Items due on the day or before, the longest due first.
  std::vector<DueItem> due(Day today) const;

 private:
  struct Store;
  std::unique_ptr<Store> store_;
};

// Whether a process of this number exists on this machine, and is this program.
bool processRuns(int process);

}  // namespace rules
