// What the acronyms of an article stand for, where it spells them out.
#pragma once

#include <map>
#include <string>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// "USI" to "the University of Southern Indiana": those that one name of the article alone spells.
std::map<std::string, std::string> findAcronyms(const Document& document);

// Puts the name for the acronym where a statement first has it; none that every reader knows.
void spellOutAcronyms(Statement& statement, const std::map<std::string, std::string>& acronyms);

}  // namespace questions
