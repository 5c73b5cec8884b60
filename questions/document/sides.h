// The sides of a match that an article reports, and whom it names as one of theirs: "Sweden 1 – 0
// Korea Republic", "Korea's Kim Shin-Wook", "the Belgian striker Romelu Lukaku".
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "questions/document/document.h"

namespace questions {

// Names that stand beside a score, each as the article writes it; empty where that are not two.
std::vector<std::string> sidesOfMatch(const Document& document);

// Which of the sides a text names, by the name or by a word for its people.
std::set<std::string> sidesIn(std::string_view text, const std::vector<std::string>& sides);

// The sides that the article calls somebody's own.
std::set<std::string> sidesOfPerson(const Document& document, const Person& person,
                                    const std::vector<std::string>& sides);

// Whether the article calls somebody a coach, a manager or a referee: no player.
bool isOffTheField(const Document& document, const Person& person);

}  // namespace questions
