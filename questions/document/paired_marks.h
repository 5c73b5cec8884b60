// Quotation marks whose partner stands in another sentence.
#pragma once

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Of somebody's words that run over several sentences a statement holds the first or the last:
// "Ann Lee said: “It is late. …" gets the mark that ends it there, and "… It is late,” Ann Lee
// said" the one that it begins with. Of what was cut at that end nothing can be told.
void pairMarks(Statement& statement, const Document& document);

}  // namespace questions
