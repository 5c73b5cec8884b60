// The rows of a table whose first one names the columns.
#pragma once

#include <span>
#include <string>

#include "questions/columns/columns.h"

namespace questions {

// Where a table comes from, for findings to name its cells.
struct Origin {
  Naming naming = Naming::Lines;
  std::string sheet;  // empty where there is but one
};

void readRows(std::span<const carriers::Row> table, const Origin& origin, Keys keys,
              Intake& intake);

}  // namespace questions
