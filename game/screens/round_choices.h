// What a round of a pack can be like: the modes that the pack has items for, and what each of them
// leaves open. Knows no page.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "game/rules/modes.h"
#include "game/screens/context.h"
#include "game/view/widgets.h"

namespace screens {

class RoundChoices {
 public:
  // Something of which one is chosen.
  struct Row {
    enum class What { Mode, From, Teams, Count, Parts, Whole, Seconds, Scoring };

    What what;
    std::string label;
    view::Choice choice;
  };
  // Something that is on or off.
  struct Check {
    enum class What { Sensitive, Steals, Wager };

    What what;
    view::Checkbox box;
  };

  // Set as the player wished it the last time.
  RoundChoices(Context& context, const questions::Pack& pack);

  const std::vector<Row>& rows() const { return rows_; }
  std::vector<Check> checks() const;
  // The parts of all rows and the checks, in their order.
  std::size_t partCount() const;
  void choose(std::size_t part);
  // Whether the part is one of a row, and the one that is chosen of it.
  bool isChosen(std::size_t part) const;
  // What is to be said of a row; often nothing.
  std::string about(const Row& row) const;

  const rules::Mode& mode() const { return *modes_[mode_]; }
  bool inTeams() const { return mode().settings.players > 1; }
  std::size_t players() const { return players_; }  // teams, in a mode of teams
  // Whether it asks from every pack, not from this one alone.
  bool fromEveryPack() const { return takesMany() && every_; }
  rules::RoundSettings settings() const;
  // Writes down what was chosen, for the next time.
  void keep() const;

 private:
  void offer(const rules::RoundSettings& settings);
  void offerPacks();
  void offerCounts(const rules::RoundSettings& settings);
  void offerTimes(const rules::RoundSettings& settings);
  bool inTurn() const { return inTeams() && mode().settings.turns == rules::Turns::Alternate; }
  bool mayBeSensitive() const;
  bool endless() const;
  bool takesMany() const { return mode().settings.claimsOnly || endless(); }
  bool hasFewClaims() const;
  bool lacksClaims() const;
  bool othersThere() const { return context_.library.volumes().size() > 1; }
  std::size_t askable() const;
  std::string seconds(double number) const;
  view::Choice counts(std::size_t count) const;
  view::Choice countsEach() const;
  std::size_t countOf(std::size_t choice) const;
  view::Choice teams() const;
  void change(Row& row, std::size_t part);

  Context& context_;
  const questions::Pack& pack_;
  std::vector<const rules::Mode*> modes_;
  std::size_t mode_ = 0;
  bool every_ = false;
  std::vector<Row> rows_;
  std::size_t players_;
  bool steals_;
  bool wager_;
};

}  // namespace screens
