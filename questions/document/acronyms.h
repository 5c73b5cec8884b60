// What the acronyms of an article stand for, where it spells them out.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Three to six capitals alone: "UNO", which an article may spell out.
bool isInitials(std::string_view word);

// "UNO" to "the University of Northern Oslo": those that one name of the article alone spells.
std::map<std::string, std::string> findAcronyms(const Document& document);

// Puts the name in full for an acronym, or for another short name, where a statement first has it.
void spellOut(Statement& statement, const std::map<std::string, std::string>& names);

// The same of a few words: "at UNO" becomes "at the University of Northern Oslo".
std::string spelledOut(const std::string& text, const Document& document);

}  // namespace questions
