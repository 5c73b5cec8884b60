#include <cstddef>
#include <string>

#include "game/rules/decimal.h"
#include "game/rules/report.h"

namespace rules {
namespace {

std::string share(std::size_t right, std::size_t of, double proportion) {
  return std::to_string(right) + " of " + std::to_string(of) + " right (" +
         std::to_string(percent(proportion)) + " %)";
}

std::string median(const std::optional<double>& seconds) {
  return seconds ? ", median " + decimal(*seconds, 1) + " s" : "";
}

std::string itemLines(const ItemReport& item, std::size_t number) {
  const std::string indent = "   ";
  std::string lines = std::to_string(number) + ". " + item.stem + "\n";
  lines += indent + "Answer: " + item.key + "\n";
  lines += indent + share(item.right, item.responses, item.proportionCorrect) +
           median(item.medianSeconds) + "\n";
  if (item.distractorCount > 0)
    lines += indent + "Wrong answer chosen most: " + item.mostChosenDistractor + " (" +
             std::to_string(item.distractorCount) + ")\n";
  return lines;
}

}  // namespace

std::string summary(const PlayerReport& player) {
  const Score& score = player.score;
  std::string line = share(score.right, score.answered, score.accuracy());
  line += ", " + std::to_string(score.points) + " of " + std::to_string(score.attainable);
  line += score.attainable == 1 ? " point" : " points";
  if (score.longestStreak > 1) line += ", longest streak " + std::to_string(score.longestStreak);
  return line + median(player.medianSeconds);
}

std::string reportText(const Report& report) {
  std::string text = report.title.empty() ? "" : report.title + "\n\n";
  for (const PlayerReport& player : report.players)
    text += player.name + ": " + summary(player) + "\n";
  for (std::size_t i = 0; i < report.items.size(); ++i)
    text += "\n" + itemLines(report.items[i], i + 1);
  return text;
}

}  // namespace rules
