// The checks behind review.h, one function each; review.cpp holds their table. Each returns what is
// wrong with the item, or nothing.
#pragma once

#include <optional>
#include <string>

#include "questions/review.h"

namespace questions::reviewing {

using Verdict = std::optional<std::string>;

// alone.cpp: can a stranger understand the stem?
Verdict unboundPronoun(const ReviewContext& context);
Verdict bareDefinite(const ReviewContext& context);
Verdict vagueDefinite(const ReviewContext& context);
Verdict speakerlessPerson(const ReviewContext& context);
Verdict bareAcronym(const ReviewContext& context);
Verdict looseTime(const ReviewContext& context);
Verdict vagueTime(const ReviewContext& context);
// Of an article without a day: "owns 8% of Google" was so when it was written.
Verdict undated(const ReviewContext& context);

// proof.cpp: does the article say so, and in this way?
Verdict keyInRange(const ReviewContext& context);
Verdict quoteStands(const ReviewContext& context);
Verdict keyInEvidence(const ReviewContext& context);
Verdict hedgeKept(const ReviewContext& context);
Verdict attributionKept(const ReviewContext& context);
Verdict notHypothetical(const ReviewContext& context);
Verdict explained(const ReviewContext& context);

// answering.cpp: does somebody who only looks for the stem's words find the same answer?
Verdict keyFound(const ReviewContext& context);
Verdict answerElsewhere(const ReviewContext& context);
// The headline of another article of the pack, that is.
Verdict headlineTells(const ReviewContext& context);

// options.cpp: is exactly one option right, and are they alike?
Verdict enoughOptions(const ReviewContext& context);
Verdict distinctOptions(const ReviewContext& context);
Verdict trueDistractor(const ReviewContext& context);
Verdict optionsAlike(const ReviewContext& context);
Verdict numbersAscend(const ReviewContext& context);
Verdict plausibleFigures(const ReviewContext& context);
Verdict noFillers(const ReviewContext& context);
Verdict listGap(const ReviewContext& context);

// wording.cpp: does the stem read as if an editor wrote it, and give nothing away?
Verdict stemLength(const ReviewContext& context);
Verdict stemPunctuation(const ReviewContext& context);
Verdict stemGrammar(const ReviewContext& context);
Verdict keyInStem(const ReviewContext& context);
Verdict articleCue(const ReviewContext& context);
Verdict pronounCue(const ReviewContext& context);

// One root, or one made from the other: Australia and Australian.
bool akin(const std::string& a, const std::string& b);

// Whether a text has the words that letters stand for, one beside the other; an "of" may have its
// letter or none.
bool spellsOut(std::string_view text, std::string_view letters);
// Whether a word is made from the name of a country or a town: English, Swedes, Panamanian.
bool namesFolk(std::string_view word, std::string_view name);

// claims.cpp: is a claim true or false by one element, and said to be so?
Verdict claimOptions(const ReviewContext& context);
Verdict alterationShown(const ReviewContext& context);
Verdict alterationAlike(const ReviewContext& context);
Verdict leadTells(const ReviewContext& context);
Verdict restTells(const ReviewContext& context);

// subject.cpp: is it worth asking, and asked with tact?
Verdict notFurniture(const ReviewContext& context);
Verdict exactFigure(const ReviewContext& context);
Verdict marksSensitive(const ReviewContext& context);

}  // namespace questions::reviewing
