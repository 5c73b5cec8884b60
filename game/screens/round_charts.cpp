#include "game/screens/round_charts.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "game/rules/score.h"
#include "game/screens/team_strip.h"
#include "game/view/emblem.h"

namespace screens {
namespace {

view::Color colorOf(const view::Theme& theme, const Play& play, std::size_t player) {
  if (!play.inTeams()) return theme.palette.pencil;
  return player == rules::nobody ? theme.palette.quiet
                                 : view::emblemColor(theme, emblemOf(play, player));
}

// The responses, item by item.
std::vector<std::vector<rules::Response>> byItem(const Play& play) {
  std::vector<std::vector<rules::Response>> items;
  for (const rules::Response& response : play.round.responses()) {
    if (items.empty() || items.back().front().item != response.item) items.emplace_back();
    items.back().push_back(response);
  }
  return items;
}

}  // namespace

std::string kindName(const i18n::Catalogue& words, const std::string& kind) {
  const std::string key = "kind." + kind;
  const std::string name = words(key);
  if (name != key) return name;
  std::string plain = kind;
  std::replace(plain.begin(), plain.end(), '_', ' ');
  return plain;
}

view::BarChart accuracyByKind(const i18n::Catalogue& words, const Play& play) {
  struct Kind {
    std::string name;
    std::size_t right = 0;
    std::size_t total = 0;
  };
  std::vector<Kind> kinds;
  for (const rules::Response& response : play.round.responses()) {
    if (!rules::counts(response, play.round.settings())) continue;
    const std::string name = kindName(words, play.item(response.item).kind);
    auto kind = std::find_if(kinds.begin(), kinds.end(),
                             [&](const Kind& known) { return known.name == name; });
    if (kind == kinds.end()) kind = kinds.insert(kinds.end(), {name});
    ++kind->total;
    kind->right += response.correct ? 1 : 0;
  }
  std::stable_sort(kinds.begin(), kinds.end(), [](const Kind& a, const Kind& b) {
    return a.right * b.total > b.right * a.total;
  });
  view::BarChart chart;
  for (const Kind& kind : kinds)
    chart.rows.push_back(
        {kind.name, static_cast<float>(kind.right) / static_cast<float>(kind.total),
         words("results.right_of", {{"count", kind.right}, {"total", kind.total}})});
  return chart;
}

view::ColumnChart secondsByItem(const i18n::Catalogue& words, const view::Theme& theme,
                                const Play& play) {
  view::ColumnChart chart;
  double most = 0;
  for (const auto& responses : byItem(play)) {
    const rules::Response& last = responses.back();
    chart.columns.push_back(
        {static_cast<float>(last.seconds), colorOf(theme, play, last.player), last.correct});
    most = std::max(most, last.seconds);
  }
  chart.most = static_cast<float>(most);
  chart.top = words("seconds", {{"number", words.decimal(most)}});
  chart.from = words("results.item", {{"number", 1}});
  chart.to = words.number(static_cast<long long>(chart.columns.size()));
  return chart;
}

view::LineChart pointsOverRound(const i18n::Catalogue& words, const view::Theme& theme,
                                const Play& play) {
  view::LineChart chart;
  const auto items = byItem(play);
  for (std::size_t player = 0; player < play.players.size(); ++player) {
    view::LineChart::Line line{{0}, colorOf(theme, play, player)};
    std::vector<rules::Response> soFar;
    int points = 0;
    for (const auto& responses : items) {
      soFar.insert(soFar.end(), responses.begin(), responses.end());
      points = rules::score(soFar, play.round.settings(), player).points;
      line.values.push_back(static_cast<float>(points));
    }
    line.end = words.number(points);
    if (play.inTeams()) {
      line.emblem = emblemOf(play, player);
      line.letter = emblemLetter(*line.emblem);
    }
    chart.lines.push_back(std::move(line));
  }
  chart.from = words("results.beginning");
  chart.to = words("results.item", {{"number", items.size()}});
  return chart;
}

}  // namespace screens
