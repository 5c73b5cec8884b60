// What tells of a place without naming it: its people, its towns and its money, and any name that
// may be of it.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "questions/document/document.h"
#include "questions/document/statement.h"

namespace questions {

// Whose names may tell of a place: also those of people, or only of those whom the article calls
// what is of it.
enum class Tells { People, Places };

// Whether a statement tells by itself which place stands in its slot. A name tells of it unless
// everybody knows that it is of elsewhere, or of the whole world.
bool tellsItsPlace(const Statement& statement, Slot slot, const Document& document,
                   Tells tells = Tells::People);

// Whether a lead does: it names the place, what is of it, or anything but other countries that the
// article names.
bool tellsOfPlace(std::string_view lead, const std::string& place, const Document& document);

}  // namespace questions
