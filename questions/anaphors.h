// "The raid", "the alleged crime" of a stem: things of which its article told before, and which
// nobody knows who has not read it.
#pragma once

#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/item.h"

namespace questions {

// The first of them in an item's stem; nothing if lead and stem tell of all, or if the item has no
// evidence in the document.
std::optional<std::string> strangeThing(const Item& item, const Document& document);

}  // namespace questions
