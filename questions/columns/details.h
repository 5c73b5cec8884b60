// What a row says of an item beside its question, options and key.
#pragma once

#include <string>
#include <vector>

#include "questions/columns/names.h"
#include "questions/intake.h"

namespace questions {

// The cells of one row by what their columns hold.
class Cells {
 public:
  Cells(const Columns& columns, const carriers::Row& row) : columns_(columns), row_(row) {}

  // Empty where there is no such column.
  std::string at(const std::string& meaning) const;
  // Of all columns that hold this; at least one text.
  std::vector<std::string> all(const std::string& meaning) const;

 private:
  const Columns& columns_;
  const carriers::Row& row_;
};

// Its article goes into the pack. `difficultyName` is what the column of the difficulty is called.
void readDetails(Item& item, const Cells& cells, const std::string& difficultyName, Intake& intake);

}  // namespace questions
