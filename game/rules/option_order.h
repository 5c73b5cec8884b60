// Whether an item's options may be shuffled: numbers and dates that ascend, and True before False,
// keep their places.
#pragma once

#include "questions/item.h"

namespace rules {

enum class OptionOrder {
  Free,      // by the seed
  Fixed,     // as they stand in the item
  Reversed,  // "False", "True" become "True", "False"
};

OptionOrder optionOrder(const questions::Item& item);

}  // namespace rules
