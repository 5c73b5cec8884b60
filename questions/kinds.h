// The table of item kinds: one row a kind, one file a row in kinds/.
#pragma once

#include <string_view>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"
#include "questions/item.h"
#include "questions/random.h"

namespace questions {

struct ItemKind {
  std::string_view name;   // "who_said"
  std::string_view title;  // "Who said it?"
  // The items of this kind that ask for the fact: none, one, or a true and a false claim.
  std::vector<Item> (*word)(const Fact& fact, const Document& document, Random& random);
};

const std::vector<ItemKind>& kinds();

// The row of this name; null if there is none.
const ItemKind* kindNamed(std::string_view name);

}  // namespace questions
