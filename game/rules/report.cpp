#include "game/rules/report.h"

#include <algorithm>
#include <map>

namespace rules {
namespace {

std::optional<double> median(std::vector<double> values) {
  if (values.empty()) return std::nullopt;
  std::sort(values.begin(), values.end());
  const std::size_t middle = values.size() / 2;
  return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

std::vector<double> secondsOf(const std::vector<Response>& responses) {
  std::vector<double> seconds;
  for (const Response& response : responses) seconds.push_back(response.seconds);
  return seconds;
}

void countDistractors(ItemReport& report, const questions::Item& item,
                      const std::vector<Response>& responses) {
  std::map<std::size_t, std::size_t> chosen;
  for (const Response& response : responses)
    if (response.option && *response.option != item.key) ++chosen[*response.option];
  for (const auto& [option, count] : chosen) {
    if (count <= report.distractorCount || option >= item.options.size()) continue;
    report.distractorCount = count;
    report.mostChosenDistractor = item.options[option].text;
  }
}

ItemReport itemReport(const questions::Item& item, const std::vector<Response>& responses) {
  ItemReport report{.id = item.id, .kind = item.kind, .stem = item.stem};
  report.key = item.keyOption().text;
  report.responses = responses.size();
  report.right = static_cast<std::size_t>(
      std::count_if(responses.begin(), responses.end(), [](const auto& r) { return r.correct; }));
  if (report.responses > 0)
    report.proportionCorrect =
        static_cast<double>(report.right) / static_cast<double>(report.responses);
  countDistractors(report, item, responses);
  report.medianSeconds = median(secondsOf(responses));
  return report;
}

PlayerReport playerReport(const std::string& name, std::size_t player,
                          const std::vector<Response>& all, const std::vector<Response>& counted,
                          const RoundSettings& settings) {
  PlayerReport report{name, score(all, settings, player), std::nullopt};
  std::vector<Response> own = counted;
  std::erase_if(own, [&](const Response& r) { return r.player != player; });
  report.medianSeconds = median(secondsOf(own));
  return report;
}

}  // namespace

Report report(const questions::Pack& pack, const std::vector<Response>& responses,
              const RoundSettings& settings, const std::vector<std::string>& players) {
  std::vector<Response> counted = responses;
  std::erase_if(counted, [&](const Response& r) { return !counts(r, settings); });
  Report report{pack.title, {}, {}};
  for (std::size_t i = 0; i < players.size(); ++i)
    report.players.push_back(playerReport(players[i], i, responses, counted, settings));
  std::vector<std::size_t> order;
  std::map<std::size_t, std::vector<Response>> byItem;
  for (const Response& response : counted) {
    if (!byItem.contains(response.item)) order.push_back(response.item);
    byItem[response.item].push_back(response);
  }
  for (std::size_t item : order) report.items.push_back(itemReport(pack.items[item], byItem[item]));
  return report;
}

}  // namespace rules
