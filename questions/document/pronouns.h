// Whom "he" and "she" stand for, where it can be one person only.
#pragma once

#include <string>
#include <vector>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// For each sentence, the person whom a pronoun in the next one takes up: its subject, if it names
// nobody else. Empty where that is not certain.
std::vector<std::string> topicsOf(const Document& document);

// Puts the name for a first "he", "she", "his" or "her" that nothing in the statement explains.
void resolvePronoun(Statement& statement, const Document& document,
                    const std::vector<std::string>& topics);

}  // namespace questions
