#include "game/rules/round.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

#include "questions/error.h"

namespace rules {
namespace {

std::vector<std::size_t> upTo(std::size_t count) {
  std::vector<std::size_t> numbers(count);
  std::iota(numbers.begin(), numbers.end(), std::size_t{0});
  return numbers;
}

[[maybe_unused]] bool contains(const std::vector<std::size_t>& players, std::size_t player) {
  return std::find(players.begin(), players.end(), player) != players.end();
}

bool isMiss(const Response& response) { return !response.correct && !response.lifelines.skip; }

}  // namespace

Round::Round(const questions::Pack& pack, const RoundSettings& settings)
    : Round(pack, settings, upTo(pack.items.size())) {}

Round::Round(const questions::Pack& pack, const RoundSettings& settings,
             const std::vector<std::size_t>& items)
    : Round(pack, settings, deal(pack, settings, items), {}) {}

Round::Round(const questions::Pack& pack, const RoundSettings& settings, std::vector<Asked> asked,
             const std::vector<Response>& responses)
    : settings_(settings), asked_(std::move(asked)) {
  for (const Asked& each : asked_) keys_.push_back(pack.items[each.item].key);
  for (const Response& response : responses) keep(response);
}

bool Round::finished() const {
  return position_ >= asked_.size() || livesLeft() == std::size_t{0} ||
         (settings_.secondsPerRound && secondsAllowed() <= 0.0);
}

std::optional<std::size_t> Round::livesLeft() const {
  if (settings_.lives == 0) return std::nullopt;
  const auto lost = std::count_if(responses_.begin(), responses_.end(), isMiss);
  return settings_.lives - std::min(settings_.lives, static_cast<std::size_t>(lost));
}

std::optional<double> Round::secondsAllowed() const {
  if (!settings_.secondsPerRound) return settings_.secondsPerItem;
  const double spent =
      std::accumulate(responses_.begin(), responses_.end(), 0.0,
                      [](double sum, const Response& r) { return sum + r.seconds; });
  const double left = std::max(0.0, *settings_.secondsPerRound - spent);
  return settings_.secondsPerItem ? std::min(left, *settings_.secondsPerItem) : left;
}

bool Round::wagering() const {
  return settings_.finalWager && settings_.players > 1 && position_ + 1 == asked_.size();
}

std::vector<std::size_t> Round::open() const {
  const bool untried = responses_.size() == first_;
  if (settings_.turns == Turns::Alternate && untried && !wagering())
    return {position_ % settings_.players};
  std::vector<std::size_t> players = upTo(settings_.players);
  for (std::size_t i = first_; i < responses_.size(); ++i)
    std::erase(players, responses_[i].player);
  return players;
}

std::vector<Response> Round::tried() const {
  return {responses_.begin() + static_cast<std::ptrdiff_t>(first_), responses_.end()};
}

const Response& Round::answer(const Answer& answer) {
  assert(!finished());
  assert(answer.player == nobody || contains(open(), answer.player));
  const std::optional<double> allowed = secondsAllowed();
  const bool late = allowed && answer.seconds > *allowed;
  Response response{.player = answer.player, .item = current().item};
  response.seconds = std::max(0.0, late ? *allowed : answer.seconds);
  if (!late && !answer.lifelines.skip && answer.place && *answer.place < current().options.size())
    response.option = current().options[*answer.place];
  response.correct = response.option == keys_[position_];
  response.confidence = answer.confidence;
  response.lifelines = answer.lifelines;
  response.lifelines.skip = answer.lifelines.skip && !late;
  response.pointedRight = answer.pointedRight;
  response.wager = answer.wager;
  keep(response);
  return responses_.back();
}

void Round::keep(const Response& response) {
  if (position_ >= asked_.size() || response.item != current().item)
    throw questions::Error({}, "a response to an item that the round did not ask then");
  responses_.push_back(response);
  const bool closed = !wagering() && (response.correct || response.lifelines.skip);
  if (!closed && opensToOthers() && response.player != nobody && !open().empty()) return;
  ++position_;
  first_ = responses_.size();
}

// Whether a wrong answer leaves the current item to others. Where it leaves only the key, as after
// a wrong True or False, there is nothing left to ask.
bool Round::opensToOthers() const {
  if (wagering()) return true;
  if (settings_.turns != Turns::Buzz && !settings_.steals) return false;
  std::size_t left = current().options.size();
  for (std::size_t i = first_; i < responses_.size(); ++i)
    if (responses_[i].option) --left;
  return left > 1;
}

std::vector<std::size_t> missed(const std::vector<Response>& responses) {
  std::vector<std::size_t> items;
  for (const Response& response : responses)
    if (std::find(items.begin(), items.end(), response.item) == items.end())
      items.push_back(response.item);
  std::erase_if(items, [&](std::size_t item) {
    return std::any_of(responses.begin(), responses.end(),
                       [&](const Response& r) { return r.item == item && r.correct; });
  });
  return items;
}

}  // namespace rules
