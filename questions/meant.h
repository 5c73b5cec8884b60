// Which thing "the meeting" means to somebody who knows the lead of a stem, and nothing else.
#pragma once

#include <string_view>

namespace questions {

// Whether a lead says which thing of this kind is meant: it has the noun, or another one for the
// same sort of event ("talks" for a meeting).
bool saysWhich(std::string_view lead, std::string_view noun);

// Whether a lead has a word of the noun's family ("invade" for an invasion), or one that names a
// thing of the kind ("flight" for an aircraft, "malaria" for a disease).
bool hintsAt(std::string_view lead, std::string_view noun);

// Whether an article tells of one event of this kind only, so that "the election" behind its lead
// can mean no other: the noun never stands in the plural, nor behind "another", "two" or a second
// "a".
bool tellsOfOne(std::string_view article, std::string_view noun);

// Whether "the …" behind a lead can only mean what the lead tells of: because it says which, or
// speaks of it and the article tells of one, or because the article tells of one such event.
bool isMeant(std::string_view lead, std::string_view article, std::string_view noun);

}  // namespace questions
