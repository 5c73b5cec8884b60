// A round: the items it asks, and the answers that players give. It makes Responses, and nothing
// else; time and seed are arguments.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "game/rules/deal.h"
#include "game/rules/response.h"
#include "game/rules/round_settings.h"
#include "questions/pack.h"

namespace rules {

// What a player does with the current item.
struct Answer {
  std::optional<std::size_t> place;  // on screen, index into Asked::options; none: time ran out
  double seconds = 0;                // since the item appeared
  std::optional<Confidence> confidence = std::nullopt;
  std::size_t player = 0;
  Lifelines lifelines = {};
  std::optional<bool> pointedRight = std::nullopt;
  std::optional<int> wager = std::nullopt;
};

class Round {
 public:
  // Chooses and orders items by the settings' seed. The same pack and settings give the same round
  // everywhere.
  Round(const questions::Pack& pack, const RoundSettings& settings);
  // The same, from these items of the pack only (indices), as for "replay the missed".
  Round(const questions::Pack& pack, const RoundSettings& settings,
        const std::vector<std::size_t>& items);
  // A round as it was dealt before, with the answers given so far. Throws questions::Error if they
  // are not answers to it.
  Round(const questions::Pack& pack, const RoundSettings& settings, std::vector<Asked> asked,
        const std::vector<Response>& responses);

  const RoundSettings& settings() const { return settings_; }
  const std::vector<Asked>& asked() const { return asked_; }
  const std::vector<Response>& responses() const { return responses_; }

  // Whether every item is settled, or the lives or the round's time are used up.
  bool finished() const;
  // Index into asked() of the item that waits for an answer. Only while not finished.
  std::size_t position() const { return position_; }
  const Asked& current() const { return asked_[position_]; }
  // Who may answer the current item now, ascending.
  std::vector<std::size_t> open() const;

  // The responses to the current item so far, where a wrong one left it open to others.
  std::vector<Response> tried() const;

  // Whether the current item is the last one of a round with wagers: every team stakes points
  // before it is shown, and answers it.
  bool wagering() const;

  // How long the current item may still take: the item's time or what is left of the round's.
  std::optional<double> secondsAllowed() const;
  // Lives left; none if the round has no lives.
  std::optional<std::size_t> livesLeft() const;

  // Records an answer to the current item by one of open(), or that nobody of several answers. One
  // that comes after secondsAllowed() counts as none. Returns the response, which is also kept.
  const Response& answer(const Answer& answer);

 private:
  void keep(const Response& response);
  bool opensToOthers() const;

  RoundSettings settings_;
  std::vector<Asked> asked_;
  std::vector<std::size_t> keys_;  // the key of each asked item
  std::vector<Response> responses_;
  std::size_t position_ = 0;
  std::size_t first_ = 0;  // the first response to the current item
};

// Which items of the round were answered wrong or not at all, in the order they were asked.
std::vector<std::size_t> missed(const std::vector<Response>& responses);

}  // namespace rules
