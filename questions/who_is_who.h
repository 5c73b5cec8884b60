// Among people whom nobody knows a player can only guess: questions that let choose among them say
// who each of them is, "Ann Lee, mayor of Lund".
#pragma once

#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/item.h"

namespace questions {

// Puts behind the names of the options what the article calls each of them: behind all, but for
// those whom the lead names; behind none, where that would give the answer away. Of whom nothing
// can be told, he is left out where two other wrong options are left.
void tellWhoIsWho(Item& item, const Document& document);

// Somebody among the options of a question for a person of whom neither they nor the lead say who
// that is, where it is the answer or most of the others are as unknown.
std::optional<std::string> bareName(const Item& item, const Document& document);

}  // namespace questions
