// How hard an item is.
#pragma once

#include "questions/document/document.h"
#include "questions/item.h"

namespace questions {

// 0 easy to 1 hard: deep in the article, many options, options close together.
double difficultyOf(const Item& item, const Document& document);

}  // namespace questions
