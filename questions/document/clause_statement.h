// A clause of a tree as the pieces of a statement, in the article's own words.
#pragma once

#include <vector>

#include "questions/document/clauses.h"
#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Behind its source, with what the clause puts in.
Statement statementOf(const Document& document, std::size_t index, const Clause& clause);

// Where the pieces of these words stand, if they stand together.
Slot slotOfWords(const Statement& statement, const std::vector<std::size_t>& words);

}  // namespace questions
