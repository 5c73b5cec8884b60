// Lists of names in a statement: "Norway, Denmark and Sweden", "Ann Lee of Acme and Dr Tom Berg".
#pragma once

#include <vector>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

struct NameList {
  std::vector<Slot> members;  // the names alone, two or more, in order
  Slot pieces;                // all of the list, with what describes its members

  bool operator==(const NameList&) const = default;
};

// Lists told to their end: names with nothing but commas and an "and" before the last between them,
// besides titles, callings and whose they are. Not what is no whole list: behind or before another
// name that a comma or an "and" ties to it.
std::vector<NameList> nameListsIn(const Statement& statement, const language::Tree& tree);

}  // namespace questions
