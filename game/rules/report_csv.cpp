#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "game/rules/decimal.h"
#include "game/rules/report.h"

namespace rules {
namespace {

std::string quoted(std::string_view cell) {
  if (cell.find_first_of("\",\r\n") == std::string_view::npos) return std::string(cell);
  std::string out = "\"";
  for (char c : cell) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + "\"";
}

std::string textCell(const std::string& text) {
  const bool formula =
      !text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos;
  return quoted(formula ? "'" + text : text);
}

std::string numberCell(std::size_t number) { return std::to_string(number); }

std::string secondsCell(const std::optional<double>& seconds) {
  return seconds ? decimal(*seconds, 3) : "";
}

std::string row(const std::vector<std::string>& cells) {
  std::string line;
  for (std::size_t i = 0; i < cells.size(); ++i) line += (i > 0 ? "," : "") + cells[i];
  return line + "\r\n";
}

}  // namespace

std::string playersCsv(const Report& report) {
  std::string csv = row({"player", "points", "attainable", "answered", "right", "accuracy",
                         "longest_streak", "median_seconds"});
  for (const PlayerReport& player : report.players) {
    const Score& score = player.score;
    csv +=
        row({textCell(player.name), std::to_string(score.points), std::to_string(score.attainable),
             numberCell(score.answered), numberCell(score.right), decimal(score.accuracy(), 3),
             numberCell(score.longestStreak), secondsCell(player.medianSeconds)});
  }
  return csv;
}

std::string itemsCsv(const Report& report) {
  std::string csv = row({"id", "kind", "stem", "key", "responses", "right", "proportion_correct",
                         "most_chosen_distractor", "distractor_count", "median_seconds"});
  for (const ItemReport& item : report.items)
    csv += row({textCell(item.id), textCell(item.kind), textCell(item.stem), textCell(item.key),
                numberCell(item.responses), numberCell(item.right),
                decimal(item.proportionCorrect, 3), textCell(item.mostChosenDistractor),
                numberCell(item.distractorCount), secondsCell(item.medianSeconds)});
  return csv;
}

}  // namespace rules
