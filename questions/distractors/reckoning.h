// Whether a figure can be told from the numbers that the player reads beside it.
#pragma once

#include "questions/fact.h"
#include "questions/figure.h"

namespace questions::rivals {

// "The pair were among [eight]; six were released", "[two] men" under “Judge clears pair”: what is
// read beside it comes to the key.
bool isReckoned(const Fact& fact, const Figure& figure);

// "Cases top 1,000" above 1,003 of them, whatever they are called there: only the key is as near.
// Where only larger ones are offered, "more than a hundred" points to 116 as well.
bool isNearlyInLead(const Fact& fact, double value, bool bounded);

}  // namespace questions::rivals
