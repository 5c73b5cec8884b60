// What is told of one person alone, so that it is certain to be wrong of others whom the article
// does not name; and what a ruler alone does.
#pragma once

#include <string_view>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions::rivals {

// “I was told”; “we” may be a country.
bool speaksOfHimself(std::string_view said);

// Whether what somebody did is done by rulers: imposed, vetoed, pardoned.
bool isRulersDeed(const Fact& fact, const Document& document);

// Whether a deed, or words word for word, can be of nobody else and hurt nobody of whom they might
// be thought: nothing of death, crime or shame, of no match and of nobody dead.
bool isToldOfOne(const Fact& fact, const Document& document);

}  // namespace questions::rivals
