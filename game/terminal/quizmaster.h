// Asks the items of one round, one after the other.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "game/rules/round.h"
#include "game/terminal/play.h"
#include "game/terminal/terminal.h"

namespace terminal {

class Quizmaster {
 public:
  Quizmaster(Terminal& terminal, const Table& table, rules::Round& round);

  // Asks until the round is finished; false if the players left or the input ended before.
  bool ask();

 private:
  const questions::Item& item() const;
  std::vector<std::string> options() const;
  std::string named(const std::string& prompt, std::size_t player) const;
  std::size_t keyPlace() const;
  rules::Lifelines lifelinesLeft() const;

  // Each of these is false or none when the players leave.
  bool askItem();
  bool askWagers();
  bool askOnce();
  bool askDetails(rules::Answer& answer);
  std::optional<std::size_t> askWho();
  bool askPlace(rules::Answer& answer);
  bool askPointing(rules::Answer& answer);
  bool askConfidence(rules::Answer& answer);
  std::optional<std::string> read(const std::string& prompt);

  bool useLifeline(const std::string& line, rules::Answer& answer);
  void strikeOut();
  void showItem();
  void showLifelines();
  void tell(const rules::Response& response, std::size_t place, bool settled);
  void tellPoints(std::size_t player);
  void tellWagers(std::size_t item);

  Terminal& terminal_;
  const Table& table_;
  rules::Round& round_;
  double shownAt_ = 0;
  rules::Lifelines used_;            // with the current item
  std::vector<std::size_t> struck_;  // places that 50:50 struck out
  std::vector<std::optional<int>> wagers_;
};

}  // namespace terminal
