// What of a pack a format leaves behind, said in findings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/formats.h"

namespace questions {

// What a format carries of a pack beyond stems, options and keys.
struct Carried {
  bool notes = false;         // why a wrong option is wrong
  bool explanations = false;  // with the evidence, as one text: see feedbackOf
  bool tags = false;
  bool ids = false;
  bool details = false;  // who said so in the article, and what a false claim altered
  bool difficulty = false;
  bool title = false, language = false, licence = false;  // of the pack
  bool texts = false;                                     // of the articles
  bool unknown = false;                                   // fields of other programs
  std::vector<std::string_view> unplayed;                 // kinds of questions that are not played
};

// All of it; all that learning platforms know; and all that stands in the rows of a table.
inline const Carried everyPart{.notes = true,
                               .explanations = true,
                               .tags = true,
                               .ids = true,
                               .details = true,
                               .difficulty = true,
                               .title = true,
                               .language = true,
                               .licence = true,
                               .texts = true,
                               .unknown = true,
                               .unplayed = {multipleResponse, shortAnswer, matching, essay}};
inline const Carried platformParts{.notes = true,
                                   .explanations = true,
                                   .tags = true,
                                   .ids = true,
                                   .title = true,
                                   .unplayed = everyPart.unplayed};
inline const Carried tableParts{.notes = true,
                                .explanations = true,
                                .tags = true,
                                .ids = true,
                                .details = true,
                                .difficulty = true,
                                .unplayed = everyPart.unplayed};
// What is printed has all that its readers need.
inline const Carried printedParts{.explanations = true,
                                  .details = true,
                                  .difficulty = true,
                                  .title = true,
                                  .language = true,
                                  .licence = true,
                                  .texts = true,
                                  .unknown = true};

// One finding for each part that something in the pack has and the format does not carry, with the
// number of items; and for questions that are not played, pictures and sounds.
std::vector<Finding> lossesOf(const Pack& pack, const Carried& carried, std::string_view title);

// "left out of 3 items".
std::string leftOutOf(std::size_t items);

// A finding for the items that have something of their own that the format has no place for.
void addLoss(const Pack& pack, std::string_view title, const std::string& what,
             bool (*has)(const Item& item), std::vector<Finding>& findings);

// A finding for the short answers whose notes, or whose foreseen wrong answers, the format does not
// carry.
void addLossesOfAnswers(const Pack& pack, std::string_view title, std::vector<Finding>& findings);

}  // namespace questions
