// Well-known bodies by what they are: which others could be taken for one of them.
#pragma once

#include <string_view>
#include <vector>

namespace questions {

// Bodies of one kind. `noun` goes behind "Which": "company", "UN agency".
struct Bodies {
  std::string_view noun;
  std::vector<std::string_view> names;
};

// The bodies among which this one is listed; null if it is in no list.
const Bodies* bodiesLike(std::string_view name);

}  // namespace questions
