// Companies that an article names in full once and then by the first word: "Acme" for "Acme Motor
// Corp".
#pragma once

#include <map>
#include <string>

#include "questions/document/document.h"

namespace questions {

// Only of companies whose first word begins no other name.
std::map<std::string, std::string> findShortNames(const Document& document);

}  // namespace questions
