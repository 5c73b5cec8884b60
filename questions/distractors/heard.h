// Who says something in an article.
#pragma once

#include "questions/document/document.h"

namespace questions::rivals {

// By a verb beside the name or in words that are quoted.
bool isHeard(const Person& person, const Document& document);

// Whether somebody is of politics, or by what he is called may speak for a body: its head, its
// spokesman.
bool speaksForOthers(const std::string& name, const Document& document);

}  // namespace questions::rivals
