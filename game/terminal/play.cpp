#include "game/terminal/play.h"

#include <cmath>
#include <optional>

#include "game/rules/decimal.h"
#include "game/rules/report.h"
#include "game/rules/teams.h"
#include "game/terminal/quizmaster.h"
#include "game/terminal/reply.h"
#include "questions/lead.h"

namespace terminal {
namespace {

using rules::Round;
using rules::RoundSettings;

void welcome(Terminal& terminal, const Table& table, const Round& round) {
  const i18n::Catalogue& words = terminal.words;
  std::string line = words("items", {{"count", round.asked().size()}});
  const RoundSettings& settings = round.settings();
  if (settings.secondsPerItem)
    line +=
        ", " + words("terminal.seconds_each", {{"count", std::lround(*settings.secondsPerItem)}});
  if (settings.secondsPerRound)
    line += ", " +
            words("terminal.seconds_in_all", {{"count", std::lround(*settings.secondsPerRound)}});
  terminal.blank();
  terminal.say(table.pack.title, Style::Strong);
  terminal.say(line + ". " + words("terminal.how_to_answer"));
}

void tellItem(Terminal& terminal, const Table& table, const rules::Response& response,
              std::size_t number) {
  const questions::Item& item = table.pack.items[response.item];
  const i18n::Catalogue& words = terminal.words;
  const bool several = table.players.size() > 1 && response.player != rules::nobody;
  const std::string answer =
      response.option ? item.options[*response.option].text : words("results.no_answer");
  std::string line = words(response.correct          ? "terminal.was_right"
                           : response.lifelines.skip ? "terminal.was_skipped"
                                                     : "terminal.was_wrong");
  line += " " + std::string(questions::withoutLead(item.stem));
  if (!response.correct) line += " " + words("terminal.you_said", {{"answer", answer}});
  line += " " + words("terminal.answer", {{"answer", item.keyOption().text}});
  if (several)
    line =
        words("terminal.addressed", {{"player", table.players[response.player]}, {"text", line}});
  terminal.say(line, Style::Plain, std::to_string(number) + ". ");
}

// "7 of 10 right, 70%, 7 of 10 points, best streak 4, 6.2 s an item".
std::string summary(const i18n::Catalogue& words, const rules::PlayerReport& player) {
  const rules::Score& score = player.score;
  std::string line = words("results.right_of", {{"count", score.right}, {"total", score.answered}});
  line += ", " + words("percent", {{"number", rules::percent(score.accuracy())}});
  line +=
      ", " + words("results.points_of", {{"points", score.points}, {"count", score.attainable}});
  if (score.longestStreak > 1)
    line += ", " + words("results.best_streak", {{"number", score.longestStreak}});
  if (player.medianSeconds)
    line += ", " +
            words("results.seconds_an_item", {{"seconds", words.decimal(*player.medianSeconds)}});
  return line;
}

void tellPlayers(Terminal& terminal, const Table& table, const Round& round) {
  const rules::Report report =
      rules::report(table.pack, round.responses(), round.settings(), table.players);
  for (const rules::Standing& standing : rules::standings(round.responses(), round.settings())) {
    const rules::PlayerReport& player = report.players[standing.player];
    const bool several = table.players.size() > 1;
    std::string line = summary(terminal.words, player) + ".";
    if (several)
      line = std::to_string(standing.rank) + ". " +
             terminal.words("terminal.addressed", {{"player", player.name}, {"text", line}});
    terminal.say(line, Style::Strong);
  }
}

void tellResults(Terminal& terminal, const Table& table, const Round& round) {
  terminal.blank();
  terminal.say(terminal.words(round.finished() ? "terminal.results" : "terminal.results_so_far"),
               Style::Strong);
  tellPlayers(terminal, table, round);
  for (std::size_t i = 0; i < round.responses().size(); ++i)
    tellItem(terminal, table, round.responses()[i], i + 1);
}

// The round to play next; none to leave.
std::optional<Round> askNext(Terminal& terminal, const Table& table, const Round& round) {
  const std::vector<std::size_t> missed = rules::missed(round.responses());
  const i18n::Catalogue& words = terminal.words;
  std::string prompt = words("terminal.play_again");
  if (!missed.empty()) prompt += " " + words("terminal.only_missed", {{"count", missed.size()}});
  prompt += " " + words("terminal.leave");
  terminal.blank();
  RoundSettings settings = round.settings();
  ++settings.seed;
  while (const auto line = terminal.ask(prompt)) {
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
    if (current.asked().empty()) return terminal.say(terminal.words("terminal.no_item"));
    welcome(terminal, table, current);
    if (current.responses().empty() && table.begins) table.begins(current);
    const bool finished = Quizmaster(terminal, table, current).ask();
    tellResults(terminal, table, current);
    next = finished && table.again ? askNext(terminal, table, current) : std::nullopt;
  }
}

}  // namespace terminal
