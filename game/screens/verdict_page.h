// How the verdict's page is set: a banner that says what came of it, what was asked and answered,
// and the evidence that proves it.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "game/rules/score.h"
#include "game/screens/context.h"
#include "game/screens/screens.h"
#include "game/screens/sheet.h"
#include "game/screens/stem.h"

namespace screens {

// An option as it was chosen or should have been.
struct VerdictCard {
  view::OptionCard card;
  view::Box box;
};

struct VerdictArrangement {
  Layout layout;
  view::Box banner;
  std::vector<Words> bannerWords;
  view::Box mark;  // of the tick or the cross
  std::vector<VerdictCard> cards;
  std::vector<view::Box> emblems;  // of the teams that answered
  view::Box quoteRule;             // the line beside the evidence
};

class VerdictPage {
 public:
  // leadsOn: to the next item, not back to where it was looked up.
  VerdictPage(const Context& context, Played play, std::size_t response, bool leadsOn);

  // stroked: how much of the evidence the highlighter has marked, 0 to 1.
  VerdictArrangement arrange(const Page& page, float stroked) const;

  const questions::Item& item() const { return item_; }
  const rules::Response& response() const { return response_; }
  // Every team that answered, in the order of the arrangement's emblems.
  std::vector<std::size_t> teams() const;
  bool right() const;
  // Passed over, which is no fault.
  bool skipped() const { return response_.lifelines.skip && !right(); }
  // The key of the words that head it.
  const char* heading() const;
  // Which of the asked items this was.
  std::size_t asked() const;
  bool hasArticle() const;

 private:
  void sayBanner(const Page& page, Flow& flow, VerdictArrangement& arrangement) const;
  void sayTeams(const Page& page, Flow& flow, VerdictArrangement& arrangement) const;
  void sayOptions(const Page& page, Flow& flow, VerdictArrangement& arrangement) const;
  void sayClaim(const Page& page, Flow& flow) const;
  Lead lead() const;
  std::string explanation() const;
  void sayAlteration(const Page& page, Flow& flow) const;
  void sayEvidence(const Page& page, Flow& flow, VerdictArrangement& arrangement,
                   float stroked) const;
  std::vector<view::Button> buttons() const;
  std::string gain() const;
  rules::Mark markOf(std::size_t response) const;
  VerdictCard cardOf(std::size_t option, const Page& page, Flow& flow) const;

  const Context& context_;
  Played play_;
  std::size_t index_;
  rules::Response response_;
  const questions::Item& item_;
  std::vector<std::size_t> all_;  // the responses to the item
  bool leadsOn_;
};

}  // namespace screens
