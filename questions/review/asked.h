// What an item asks for, in words.
#pragma once

#include <string>

#include "questions/item.h"

namespace questions::reviewing {

// The key; of a claim the words that were or could have been swapped, as the article has them.
// Empty where nothing tells.
std::string askedFor(const Item& item);

// "2050", "October 2025", "4 September 2016".
bool isDateText(const std::string& text);

}  // namespace questions::reviewing
