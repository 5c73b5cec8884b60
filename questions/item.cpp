#include "questions/item.h"

namespace questions {

std::vector<Option> distractors(const Item& item) {
  std::vector<Option> others;
  for (std::size_t i = 0; i < item.options.size(); ++i)
    if (i != item.key) others.push_back(item.options[i]);
  return others;
}

}  // namespace questions
