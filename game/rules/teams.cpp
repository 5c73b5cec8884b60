#include "game/rules/teams.h"

#include <algorithm>

#include "game/rules/score.h"

namespace rules {
namespace {

int worthOfOneItem(Scoring scoring) {
  switch (scoring) {
    case Scoring::Accuracy:
      return 1;
    case Scoring::Speed:
      return 1000;
    case Scoring::Confidence:
      return 3;
  }
  return 1;
}

}  // namespace

int highestWager(int points, const RoundSettings& settings) {
  return std::max(points, worthOfOneItem(settings.scoring));
}

std::vector<Standing> standings(const std::vector<Response>& responses,
                                const RoundSettings& settings) {
  std::vector<Standing> order;
  for (std::size_t player = 0; player < settings.players; ++player)
    order.push_back({player, 1, score(responses, settings, player).points});
  std::stable_sort(order.begin(), order.end(),
                   [](const Standing& a, const Standing& b) { return a.points > b.points; });
  for (std::size_t i = 1; i < order.size(); ++i)
    order[i].rank = order[i].points == order[i - 1].points ? order[i - 1].rank : i + 1;
  return order;
}

}  // namespace rules
