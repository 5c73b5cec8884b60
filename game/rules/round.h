// A round: which items of a pack are asked, in what order, with which options where. It takes
// answers and makes Responses, and nothing else; time and seed are arguments.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "game/rules/response.h"
#include "questions/pack.h"

namespace rules {

enum class Scoring { Accuracy, Speed, Confidence };

struct RoundSettings {
  std::size_t count = 10;  // items asked at most
  std::uint32_t seed = 1;
  std::optional<double> secondsPerItem;  // no timer if absent
  Scoring scoring = Scoring::Accuracy;
  bool streakBonus = true;  // only with Scoring::Speed
  bool sensitive = true;    // whether items marked sensitive may be asked

  bool operator==(const RoundSettings&) const = default;
};

// One item as it is asked.
struct Asked {
  std::size_t item = 0;              // index into the pack's items
  std::vector<std::size_t> options;  // options[place on screen] = index into the item's options

  bool operator==(const Asked&) const = default;
};

class Round {
 public:
  // Chooses and orders items by the settings' seed. The same pack and settings give the same round
  // everywhere. Options that stand in ascending order of numbers or dates keep that order.
  Round(const questions::Pack& pack, const RoundSettings& settings);
  // The same, with these items of the pack only (indices), for "replay the missed".
  Round(const questions::Pack& pack, const RoundSettings& settings,
        const std::vector<std::size_t>& items);

  const RoundSettings& settings() const { return settings_; }
  const std::vector<Asked>& asked() const { return asked_; }
  const std::vector<Response>& responses() const { return responses_; }
  bool finished() const { return responses_.size() >= asked_.size(); }
  // Index into asked() of the item that waits for an answer. Only while not finished.
  std::size_t position() const { return responses_.size(); }

  // Records the answer to the current item: the place on screen chosen (none: time ran out or
  // skipped), seconds since it appeared. Returns the response, which is also kept.
  const Response& answer(std::optional<std::size_t> place, double seconds,
                         std::optional<Confidence> confidence = std::nullopt,
                         std::size_t player = 0);

 private:
  RoundSettings settings_;
  std::vector<Asked> asked_;
  std::vector<std::size_t> keys_;  // the key of each asked item
  std::vector<Response> responses_;
};

}  // namespace rules
