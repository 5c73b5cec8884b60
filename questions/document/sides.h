// The sides of a match that an article reports: "Sweden 1 – 0 Korea Republic".
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "questions/document/document.h"

namespace questions {

// Names that stand beside a score, each as the article writes it; empty where that are not two.
std::vector<std::string> sidesOfMatch(const Document& document);

// "a 30-0 victory": whether a text gives the score of a match.
bool tellsScore(std::string_view text);

// Which of the sides a text names, by the name or by a word for its people.
std::set<std::string> sidesIn(std::string_view text, const std::vector<std::string>& sides);

}  // namespace questions
