// What is asked, of whom, and what was done about it so far: what the ask screen's page is set
// from, and how.
#pragma once

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "game/i18n/catalogue.h"
#include "game/rules/lifelines.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"

namespace screens {

struct AskArrangement {
  Layout layout;
  std::vector<view::Box> cards;  // struck out ones too, which cannot be pressed
  view::Box emblem;              // of the team that answers; empty where there is none
};

struct Asking {
  // What a button of the foot does.
  enum class Action { Guess, Fairly, Sure, Half, Paragraph, Skip, Buzz, Nobody, Pause };

  struct Offer {
    Action action;
    view::Button button;
    std::size_t team = rules::nobody;  // that buzzes
  };

  // The current item of the round.
  explicit Asking(Played played);

  Played play;
  rules::Asked asked;
  std::vector<rules::Response> failed;  // wrong answers that left the item open
  std::size_t player;                   // whose turn it is; nobody while the teams race
  bool buzzed = false;                  // whether that team has pressed for it
  std::optional<std::size_t> chosen;    // before the player says how sure they are
  rules::Lifelines taken;               // with this item
  std::vector<std::size_t> struck;      // places of options

  const questions::Item& item() const { return play->item(asked.item); }
  const std::string& option(std::size_t place) const {
    return item().options[asked.options[place]].text;
  }
  std::size_t optionCount() const { return asked.options.size(); }
  bool isStruck(std::size_t place) const {
    return std::find(struck.begin(), struck.end(), place) != struck.end();
  }
  // Whether the player says how sure they are. Who stakes points has said it.
  bool wagers() const {
    return play->round.settings().scoring == rules::Scoring::Confidence && !play->round.wagering();
  }
  // Whether several teams may press for the item, and none has.
  bool racing() const { return player == rules::nobody; }
  // Whether the option says that a claim does not hold.
  bool denies(std::size_t place) const;

  std::vector<Offer> offers(const i18n::Catalogue& words) const;
  AskArrangement arrange(const Page& page, const i18n::Catalogue& words) const;

 private:
  rules::Lifelines lifelinesLeft() const;
  AskArrangement arrange(const Page& page, const i18n::Catalogue& words, float stemScale) const;
  void sayTurn(const Page& page, const i18n::Catalogue& words, Flow& flow,
               AskArrangement& arrangement) const;
  std::string turn(const i18n::Catalogue& words) const;
  void sayItem(const Page& page, const i18n::Catalogue& words, Flow& flow, float stemScale) const;
};

}  // namespace screens
