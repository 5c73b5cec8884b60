// The table of fact kinds: one row a kind, one file a row in facts/.
#pragma once

#include <string_view>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

struct FactKind {
  std::string_view name;  // "money"
  // The facts of this kind in the document, in the order of the text. `statements` are those of the
  // document that stand alone.
  std::vector<Fact> (*find)(const Document& document, const std::vector<Statement>& statements);
};

const std::vector<FactKind>& facts();

// All facts of all kinds.
std::vector<Fact> findFacts(const Document& document, const std::vector<Statement>& statements);

}  // namespace questions
