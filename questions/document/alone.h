// Whether a statement stands alone: would somebody who has not read the article know who, what and
// when is meant?
#pragma once

#include <optional>
#include <string>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

struct Flaw {
  std::string reason;
  bool curable = false;  // naming the article's headline and day would say what is meant

  bool operator==(const Flaw&) const = default;
};

// The first thing that a stranger would not understand. `tree` is null where there is none.
std::optional<Flaw> flawOf(const Statement& statement, const language::Tree* tree);

}  // namespace questions
