// The finite verb of a statement, as a question needs it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "questions/document/statement.h"
#include "questions/language/tree.h"

namespace questions {

// An auxiliary that moves, or a full verb that needs "do".
struct FiniteVerb {
  std::size_t piece = 0;
  std::string fronted;  // what stands before the subject in a question
  std::string left;     // what stays behind in its place; empty for an auxiliary
};

// Nothing where the statement has none that a question can be made with.
std::optional<FiniteVerb> finiteVerbOf(const Statement& statement, const language::Tree& tree);

}  // namespace questions
