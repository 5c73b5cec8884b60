// Whom the article of a match names as one of a side, and as what: "Korea's Kim Shin-Wook", "the
// Belgian goalkeeper Thibaut Courtois", "Panama: Luis Paz, Rosa Diaz".
#pragma once

#include <set>
#include <string>
#include <vector>

#include "questions/document/document.h"

namespace questions {

// The sides that the article calls somebody's own.
std::set<std::string> sidesOfPerson(const Document& document, const Person& person,
                                    const std::vector<std::string>& sides);

// Whether these name one side: "Korea Republic" is "South Korea" too.
bool isOneSide(const std::set<std::string>& names);

enum class FieldRole { Player, Goalkeeper, OffTheField };

// OffTheField is a coach, a manager or a referee; Player is whoever is called nothing else.
FieldRole fieldRoleOf(const Document& document, const Person& person);

}  // namespace questions
