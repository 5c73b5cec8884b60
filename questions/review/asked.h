// What an item asks for, in words.
#pragma once

#include <string>
#include <string_view>

#include "questions/item.h"

namespace questions::reviewing {

// The key; of a claim the words that were or could have been swapped, as the article has them.
// Empty where nothing tells.
std::string askedFor(const Item& item);

// "2050", "October 2025", "4 September 2016".
bool isDateText(const std::string& text);

// Whether a text gives the rest of 100 percent: "52%" in it where 48% is asked for.
bool givesTheRest(std::string_view text, const std::string& asked);

}  // namespace questions::reviewing
