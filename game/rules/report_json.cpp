#include <nlohmann/json.hpp>
#include <string>

#include "game/rules/report.h"

namespace rules {
namespace {

using Json = nlohmann::ordered_json;

Json secondsOf(const std::optional<double>& seconds) {
  return seconds ? Json(*seconds) : Json(nullptr);
}

Json marksOf(const Score& score) {
  Json marks = Json::array();
  for (const Mark& mark : score.marks)
    marks.push_back({{"points", mark.points}, {"bonus", mark.bonus}, {"streak", mark.streak}});
  return marks;
}

Json json(const PlayerReport& player) {
  const Score& score = player.score;
  return {{"name", player.name},
          {"points", score.points},
          {"attainable", score.attainable},
          {"answered", score.answered},
          {"right", score.right},
          {"accuracy", score.accuracy()},
          {"longest_streak", score.longestStreak},
          {"median_seconds", secondsOf(player.medianSeconds)},
          {"marks", marksOf(score)}};
}

Json json(const ItemReport& item) {
  const bool chosen = item.distractorCount > 0;
  return {{"id", item.id},
          {"kind", item.kind},
          {"stem", item.stem},
          {"key", item.key},
          {"responses", item.responses},
          {"right", item.right},
          {"proportion_correct", item.proportionCorrect},
          {"most_chosen_distractor", chosen ? Json(item.mostChosenDistractor) : Json(nullptr)},
          {"distractor_count", item.distractorCount},
          {"median_seconds", secondsOf(item.medianSeconds)}};
}

}  // namespace

std::string reportJson(const Report& report) {
  Json players = Json::array();
  for (const PlayerReport& player : report.players) players.push_back(json(player));
  Json items = Json::array();
  for (const ItemReport& item : report.items) items.push_back(json(item));
  const Json all = {{"title", report.title}, {"players", players}, {"items", items}};
  return all.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace rules
