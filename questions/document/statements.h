// Finds the statements of an article: sentences and clauses that a stranger can understand.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "questions/document/clauses.h"
#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// A sentence from which no statement could be made, and why.
struct NoStatement {
  std::size_t sentence = 0;  // index into Document::sentences
  std::string reason;

  bool operator==(const NoStatement&) const = default;
};

struct Statements {
  std::vector<Statement> found;
  std::vector<NoStatement> passedOver;
};

// A sentence as a statement: its own words, with times, names and pronouns put in full.
Statement wholeSentence(const Document& document, std::size_t sentence);

// A clause of a sentence that has a tree, behind its lead; nothing where a stranger would not
// understand it.
std::optional<Statement> statementTelling(const Document& document, std::size_t sentence,
                                          const Clause& clause);

Statements findStatements(const Document& document);

}  // namespace questions
