// The table of checks, in the order of the rules.
#include "questions/review.h"

#include "questions/review/checks.h"
#include "questions/review/packs.h"

namespace questions {
namespace {

constexpr bool weak = false;  // not grave

}  // namespace

const std::vector<Check>& checks() {
  static const std::vector<Check> table = {
      {"unbound-pronoun", 1, "Does every pronoun stand for something in the stem?", false,
       reviewing::unboundPronoun},
      {"bare-definite", 1, "Does the stem say which thing \"the …\" is?", false,
       reviewing::bareDefinite},
      {"vague-definite", 1, "Could nobody ask which thing is meant?", false,
       reviewing::vagueDefinite, weak},
      {"bare-acronym", 1, "Does every reader know the stem's abbreviations?", true,
       reviewing::bareAcronym},
      {"speakerless-person", 1, "Is \"we\" or \"I\" kept to quotations?", false,
       reviewing::speakerlessPerson},
      {"key-in-range", 2, "Is the key one of the options?", false, reviewing::keyInRange},
      {"quote-stands", 2, "Does the article say this, byte for byte, at this place?", true,
       reviewing::quoteStands},
      {"key-in-evidence", 2, "Does the span prove the key?", true, reviewing::keyInEvidence},
      {"key-found", 2, "Do the stem's words lead back to the evidence?", true, reviewing::keyFound},
      {"answer-elsewhere", 3, "Does no other sentence say as much of another option?", true,
       reviewing::answerElsewhere},
      {"true-distractor", 3, "Is every other option false?", false, reviewing::trueDistractor},
      {"list-gap", 3, "Is no name asked for out of a list?", false, reviewing::listGap, weak},
      {"distinct-options", 3, "Is no option offered twice?", false, reviewing::distinctOptions},
      {"options-alike", 4, "Are the options of one form and length?", false,
       reviewing::optionsAlike},
      {"numbers-ascend", 4, "Do figures stand in ascending order?", false,
       reviewing::numbersAscend},
      {"enough-options", 5, "Are there at least two distractors?", false, reviewing::enoughOptions},
      {"plausible-figures", 5, "Are figures of one magnitude and roundness?", false,
       reviewing::plausibleFigures},
      {"no-fillers", 5, "Does every option test something?", false, reviewing::noFillers},
      {"stem-length", 6, "Has the stem 6 to 25 words, or 36 with a quotation?", false,
       reviewing::stemLength},
      {"stem-punctuation", 6, "Is nothing left over in the stem?", false,
       reviewing::stemPunctuation},
      {"stem-grammar", 6, "Does the stem read as English?", false, reviewing::stemGrammar},
      {"hedge-kept", 7, "Does \"roughly\" or \"reportedly\" stay?", true, reviewing::hedgeKept},
      {"attribution-kept", 7, "Is a source's word asked as the source's?", true,
       reviewing::attributionKept},
      {"not-hypothetical", 7, "Is nothing conditional made a plain fact?", true,
       reviewing::notHypothetical},
      {"loose-time", 8, "Is every day and year anchored?", false, reviewing::looseTime},
      {"vague-time", 8, "Is no time told only roughly?", false, reviewing::vagueTime, weak},
      {"undated", 8, "Is what goes on now told with its day?", true, reviewing::undated, weak},
      {"not-furniture", 9, "Is it about the story, not the page?", true, reviewing::notFurniture},
      {"exact-figure", 9, "Could anybody remember the figure?", true, reviewing::exactFigure, weak},
      {"key-in-stem", 10, "Does the stem hold no content word of the key?", false,
       reviewing::keyInStem},
      {"article-cue", 10, "Do all options go with \"a\" or \"an\"?", false, reviewing::articleCue},
      {"pronoun-cue", 10, "Does no \"he\" or \"she\" tell one name from others?", false,
       reviewing::pronounCue},
      {"headline-tells", 10, "Does no other article's headline answer it?", true,
       reviewing::headlineTells},
      {"lead-tells", 10, "Does the lead leave open whether a claim holds?", true,
       reviewing::leadTells},
      {"rest-tells", 10, "Does the rest of a claim leave open whether it holds?", true,
       reviewing::restTells},
      {"claim-options", 11, "Does a claim offer True and False?", false, reviewing::claimOptions},
      {"alteration-shown", 11, "Does a false claim say what was altered?", false,
       reviewing::alterationShown},
      {"alteration-alike", 11, "Is one element swapped for one of its kind?", false,
       reviewing::alterationAlike},
      {"explained", 12, "Does the item explain itself?", true, reviewing::explained},
      {"marks-sensitive", 13, "Are deaths, injuries and abuse marked?", false,
       reviewing::marksSensitive},
  };
  return table;
}

std::vector<Refusal> review(const Item& item, const Pack& pack) {
  const ReviewContext context{item, pack,
                              item.evidence ? pack.article(item.evidence->article) : nullptr};
  std::vector<Refusal> refusals;
  for (const Check& check : checks()) {
    if (check.needsEvidence && !item.evidence) continue;
    if (const std::optional<std::string> reason = check.refuse(context))
      refusals.push_back({check.name, check.rule, *reason, check.grave});
  }
  return refusals;
}

const std::vector<PackCheck>& packChecks() {
  static const std::vector<PackCheck> table = {
      {"key-position", 4, "Does the key stand in every place equally often?",
       reviewing::keyPosition},
      {"key-length", 4, "Is the key longest no more often than chance?", reviewing::keyLength},
      {"same-fact-twice", 10, "Is no fact asked twice?", reviewing::sameFactTwice},
      {"answers-another", 10, "Does no item answer another?", reviewing::answersAnother},
      {"verdict-tells", 10, "Does no item's evidence answer another?", reviewing::verdictTells,
       weak},
      {"claim-balance", 11, "Are 45 to 55 % of the claims true?", reviewing::claimBalance},
      {"claim-cues", 11, "Does a negation say nothing about the truth?", reviewing::claimCues},
  };
  return table;
}

std::vector<PackRefusal> reviewPack(const Pack& pack) {
  std::vector<PackRefusal> all;
  for (const PackCheck& check : packChecks())
    for (PackRefusal& refusal : check.refuse(pack)) {
      refusal.refusal.grave = check.grave;
      all.push_back(std::move(refusal));
    }
  return all;
}

}  // namespace questions
