#include "game/screens/tally.h"

#include <cmath>
#include <vector>

#include "game/rules/score.h"

namespace screens {

int tally(const Play& play, std::size_t player, float counted) {
  std::vector<rules::Response> responses = play.round.responses();
  const auto points = [&] { return rules::score(responses, play.round.settings(), player).points; };
  const int now = points();
  if (counted >= 1 || responses.empty()) return now;
  const std::size_t last = responses.back().item;
  while (!responses.empty() && responses.back().item == last) responses.pop_back();
  const int before = points();
  return before + static_cast<int>(std::lround(counted * static_cast<float>(now - before)));
}

}  // namespace screens
