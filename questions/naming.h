// Where a stem names somebody, and whether it says there who that is.
#pragma once

#include <optional>
#include <string>

#include "questions/document/people.h"

namespace questions {

// Where the stem names somebody first, outside quotations and its lead.
struct Naming {
  std::string before, after;
  bool told = false;   // the stem says who that is
  bool title = false;  // a "Mr" or "Dr" stands before the name
};

std::optional<Naming> namingOf(const Person& person, const std::string& stem);

}  // namespace questions
