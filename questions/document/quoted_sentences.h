// Sentences of somebody's words whose speaker is told in another one.
#pragma once

#include <optional>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// "“We came in May,” Ann Lee said. “The harbour was closed.”": of the second sentence the statement
// "Ann Lee said, “The harbour was closed.”". Nothing where the speaker is not sure, or no person,
// or where the words have their meaning from what was said before them.
std::optional<Statement> quotedSentence(const Document& document, std::size_t sentence);

}  // namespace questions
