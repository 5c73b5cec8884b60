#include "game/rules/deal.h"

#include <algorithm>
#include <functional>
#include <map>
#include <numeric>
#include <string>

#include "game/rules/option_order.h"
#include "questions/random.h"

namespace rules {
namespace {

using Label = std::function<std::string(const questions::Item&)>;

bool mayBeAsked(const questions::Item& item, const RoundSettings& settings) {
  return (settings.sensitive || !item.sensitive) && (!settings.claimsOnly || item.isClaim());
}

// What an item gives away: the sentence that proves it, or its stem where there is none.
std::string factOf(const questions::Item& item) {
  if (!item.evidence) return "stem\n" + item.stem;
  return item.evidence->article + "\n" + item.evidence->quote;
}

// Moves every first item of a label before every second one, and so on; otherwise the order stays.
void spread(std::vector<std::size_t>& items, const questions::Pack& pack, const Label& label) {
  std::map<std::string, std::size_t> seen;
  std::vector<std::pair<std::size_t, std::size_t>> ranked;
  for (std::size_t item : items) ranked.emplace_back(seen[label(pack.items[item])]++, item);
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::transform(ranked.begin(), ranked.end(), items.begin(),
                 [](const auto& r) { return r.second; });
}

// The first of each fact, spread over the kinds; then, only if needed, the others.
std::vector<std::size_t> chosen(const questions::Pack& pack, std::size_t count,
                                const std::vector<std::size_t>& shuffled) {
  std::map<std::string, std::size_t> seen;
  std::vector<std::size_t> fresh;
  std::vector<std::size_t> repeated;
  for (std::size_t item : shuffled) {
    const bool first = seen[factOf(pack.items[item])]++ == 0;
    (first ? fresh : repeated).push_back(item);
  }
  spread(fresh, pack, [](const questions::Item& item) { return item.kind; });
  spread(repeated, pack, factOf);
  fresh.insert(fresh.end(), repeated.begin(), repeated.end());
  if (fresh.size() > count) fresh.resize(count);
  return fresh;
}

Asked laidOut(const questions::Pack& pack, std::size_t index, questions::Random& random) {
  const questions::Item& item = pack.items[index];
  Asked asked{index, std::vector<std::size_t>(item.options.size())};
  std::iota(asked.options.begin(), asked.options.end(), std::size_t{0});
  switch (optionOrder(item)) {
    case OptionOrder::Fixed:
      break;
    case OptionOrder::Reversed:
      std::reverse(asked.options.begin(), asked.options.end());
      break;
    case OptionOrder::Free:
      questions::shuffle(asked.options, random);
      break;
  }
  return asked;
}

}  // namespace

std::vector<Asked> deal(const questions::Pack& pack, const RoundSettings& settings,
                        const std::vector<std::size_t>& items) {
  questions::Random random(settings.seed);
  std::vector<std::size_t> candidates = items;
  std::erase_if(candidates, [&](std::size_t i) { return !mayBeAsked(pack.items[i], settings); });
  questions::shuffle(candidates, random);
  candidates = chosen(pack, settings.count, candidates);
  if (settings.rising)
    std::stable_sort(candidates.begin(), candidates.end(), [&](std::size_t a, std::size_t b) {
      return pack.items[a].difficulty < pack.items[b].difficulty;
    });
  std::vector<Asked> asked;
  for (std::size_t item : candidates) asked.push_back(laidOut(pack, item, random));
  return asked;
}

}  // namespace rules
