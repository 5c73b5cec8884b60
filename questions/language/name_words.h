// Words that tell what kind of name they belong to.
#pragma once

#include <string_view>

namespace language {

/// "President", "Mr.", "Gen.": what stands before a person's name.
bool isTitle(std::string_view word);

/// "Inc.", "University", "Ministry": what an organisation's name ends in.
bool endsOrganisation(std::string_view word);

/// "Inc.", "Ltd.": what an organisation's name ends in behind a comma.
bool isCompanyForm(std::string_view word);

/// "Hurricane", "Operation": what an event's name of several words begins with.
bool beginsEvent(std::string_view word);

/// "River", "Street", "Airport": what a place's name of several words ends in.
bool endsPlace(std::string_view word);

/// "Monday", "Nov.", "Easter": no name of anybody or any place. ("May" and "April" are people.)
bool isDay(std::string_view word);

}  // namespace language
