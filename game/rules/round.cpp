#include "game/rules/round.h"

#include <algorithm>
#include <cassert>
#include <numeric>

#include "questions/random.h"

namespace rules {
namespace {

std::vector<std::size_t> allItems(const questions::Pack& pack) {
  std::vector<std::size_t> items(pack.items.size());
  std::iota(items.begin(), items.end(), std::size_t{0});
  return items;
}

}  // namespace

Round::Round(const questions::Pack& pack, const RoundSettings& settings)
    : Round(pack, settings, allItems(pack)) {}

Round::Round(const questions::Pack& pack, const RoundSettings& settings,
             const std::vector<std::size_t>& items)
    : settings_(settings) {
  questions::Random random(settings.seed);
  std::vector<std::size_t> chosen = items;
  std::erase_if(chosen,
                [&](std::size_t i) { return pack.items[i].sensitive && !settings.sensitive; });
  questions::shuffle(chosen, random);
  if (chosen.size() > settings.count) chosen.resize(settings.count);
  for (std::size_t index : chosen) {
    Asked asked{index, std::vector<std::size_t>(pack.items[index].options.size())};
    std::iota(asked.options.begin(), asked.options.end(), std::size_t{0});
    asked_.push_back(asked);
    keys_.push_back(pack.items[index].key);
  }
}

const Response& Round::answer(std::optional<std::size_t> place, double seconds,
                              std::optional<Confidence> confidence, std::size_t player) {
  assert(!finished());
  const Asked& asked = asked_[position()];
  Response response{player, asked.item, std::nullopt, false, seconds, confidence};
  if (place && *place < asked.options.size()) response.option = asked.options[*place];
  response.correct = response.option == keys_[position()];
  responses_.push_back(response);
  return responses_.back();
}

}  // namespace rules
