// Others of the circle of somebody well known, whom the article does not name.
#pragma once

#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"

namespace questions::rivals {

// The year of what a fact tells: its own, else the article's; 0 where neither is known.
int yearOfNews(const Fact& fact, const Document& document);

// Puts them behind those of the article who are as well known, where these are too few: nobody who
// is told apart by his country, his post or his sex, and nobody where what is told touches on death
// or crime, or may be told of several.
void addWellKnown(std::vector<Option>& people, const Fact& fact, const Document& document);

}  // namespace questions::rivals
