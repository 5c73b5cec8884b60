#include "game/rules/teams.h"

#include <algorithm>
#include <utility>

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

std::vector<Team> fielded(std::vector<Team> teams, std::size_t count) {
  teams.resize(count, {"", mostTeams});
  std::array<bool, mostTeams> taken{};
  for (Team& team : teams)
    if (team.emblem >= mostTeams || std::exchange(taken[team.emblem], true))
      team.emblem = mostTeams;  // the first one to have it keeps it
  for (Team& team : teams) {
    if (team.emblem < mostTeams) continue;
    team.emblem =
        static_cast<std::size_t>(std::find(taken.begin(), taken.end(), false) - taken.begin());
    taken[team.emblem] = true;
  }
  return teams;
}

std::optional<double> secondsToAnswer(const RoundSettings& settings) {
  if (!settings.secondsPerItem) return std::nullopt;
  return *settings.secondsPerItem / 3;
}

std::size_t partOf(std::size_t position, std::size_t items, const RoundSettings& settings) {
  const std::size_t turn = settings.turns == Turns::Alternate ? settings.players : 1;
  const std::size_t turns = std::max<std::size_t>(1, (items + turn - 1) / turn);
  return position / turn * std::min(settings.parts, turns) / turns;
}

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
