#include "game/screens/screens.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "game/rules/teams.h"

namespace screens {

namespace {

// Whether a part of the teams' round ends before the current item, or with the last one.
bool endsPart(const Play& play) {
  if (!play.inTeams()) return false;
  if (play.round.finished()) return true;
  const std::size_t at = play.round.position();
  const auto part = [&](std::size_t position) {
    return rules::partOf(position, play.round.asked().size(), play.round.settings());
  };
  return at > 0 && part(at) != part(at - 1);
}

// Whether a team has not said yet what it stakes on the current item.
bool awaitsStakes(const Play& play) {
  if (!play.round.wagering()) return false;
  const std::vector<std::size_t> open = play.round.open();
  return std::any_of(open.begin(), open.end(), [&](std::size_t team) {
    return team >= play.stakes.size() || !play.stakes[team];
  });
}

}  // namespace

std::unique_ptr<Screen> next(Context& context, Played play) {
  if (endsPart(*play)) return scoreboard(context, std::move(play));
  const bool finished = play->round.finished();
  return finished ? results(context, std::move(play)) : current(context, std::move(play));
}

std::unique_ptr<Screen> current(Context& context, Played play) {
  return awaitsStakes(*play) ? stakes(context, std::move(play)) : ask(context, std::move(play));
}

}  // namespace screens
