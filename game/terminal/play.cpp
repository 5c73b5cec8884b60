#include "game/terminal/play.h"

#include <optional>

#include "game/rules/decimal.h"
#include "game/rules/report.h"
#include "game/rules/teams.h"
#include "game/terminal/quizmaster.h"
#include "game/terminal/reply.h"

namespace terminal {
namespace {

using rules::Round;
using rules::RoundSettings;

void welcome(Terminal& terminal, const Table& table, const Round& round) {
  const std::size_t count = round.asked().size();
  std::string line = std::to_string(count) + (count == 1 ? " item" : " items");
  const RoundSettings& settings = round.settings();
  if (settings.secondsPerItem)
    line += ", " + rules::decimal(*settings.secondsPerItem, 0) + " seconds each";
  if (settings.secondsPerRound)
    line += ", " + rules::decimal(*settings.secondsPerRound, 0) + " seconds in all";
  terminal.blank();
  terminal.say(table.pack.title, Style::Strong);
  terminal.say(line + ". Answer with a letter or a number, q to leave.");
}

std::string optionText(const questions::Item& item, const std::optional<std::size_t>& option) {
  return option ? item.options[*option].text : "no answer";
}

void tellItem(Terminal& terminal, const Table& table, const rules::Response& response,
              std::size_t number) {
  const questions::Item& item = table.pack.items[response.item];
  const bool several = table.players.size() > 1 && response.player != rules::nobody;
  std::string line;
  if (several) line += table.players[response.player] + ": ";
  line += (response.correct          ? "Right. "
           : response.lifelines.skip ? "Skipped. "
                                     : "Wrong. ") +
          item.stem;
  if (!response.correct) line += " You said: " + optionText(item, response.option) + ".";
  terminal.say(line + " Answer: " + item.keyOption().text + ".", Style::Plain,
               std::to_string(number) + ". ");
}

void tellPlayers(Terminal& terminal, const Table& table, const Round& round) {
  const rules::Report report =
      rules::report(table.pack, round.responses(), round.settings(), table.players);
  for (const rules::Standing& standing : rules::standings(round.responses(), round.settings())) {
    const rules::PlayerReport& player = report.players[standing.player];
    const bool several = table.players.size() > 1;
    const std::string rank =
        several ? std::to_string(standing.rank) + ". " + player.name + ": " : "";
    terminal.say(rank + rules::summary(player) + ".", Style::Strong);
  }
}

void tellResults(Terminal& terminal, const Table& table, const Round& round) {
  terminal.blank();
  terminal.say(round.finished() ? "Results" : "Results so far", Style::Strong);
  tellPlayers(terminal, table, round);
  for (std::size_t i = 0; i < round.responses().size(); ++i)
    tellItem(terminal, table, round.responses()[i], i + 1);
}

// The round to play next; none to leave.
std::optional<Round> askNext(Terminal& terminal, const Table& table, const Round& round) {
  const std::vector<std::size_t> missed = rules::missed(round.responses());
  std::string prompt = "Play again: p.";
  if (!missed.empty()) prompt += " Only the " + std::to_string(missed.size()) + " missed: m.";
  terminal.blank();
  RoundSettings settings = round.settings();
  ++settings.seed;
  while (const auto line = terminal.ask(prompt + " Leave: q.")) {
    if (leaves(*line)) return std::nullopt;
    if (*line == "p" || *line == "P") return Round(table.pack, settings);
    if (!missed.empty() && (*line == "m" || *line == "M"))
      return Round(table.pack, settings, missed);
  }
  return std::nullopt;
}

}  // namespace

void play(Terminal& terminal, const Table& table, Round round) {
  for (std::optional<Round> next = std::move(round); next;) {
    Round current = *std::move(next);
    if (current.asked().empty()) return terminal.say("This pack has no item for such a round.");
    welcome(terminal, table, current);
    if (current.responses().empty() && table.begins) table.begins(current);
    const bool finished = Quizmaster(terminal, table, current).ask();
    tellResults(terminal, table, current);
    next = finished && table.again ? askNext(terminal, table, current) : std::nullopt;
  }
}

}  // namespace terminal
