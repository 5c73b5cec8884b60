// Days that a sentence takes over from the one before it: "In April pirates seized the ship. Two of
// them were killed" tells of April, and a stem from the second sentence does not say so.
#pragma once

#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/item.h"

namespace questions {

// The day, as the article writes it, on which everything happened that an item's stem tells of, if
// that is long before the article's own and the stem does not say when.
std::optional<std::string> unsaidDay(const Item& item, const Document& document);

}  // namespace questions
