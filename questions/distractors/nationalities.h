// What is of which country: "Swedish" and Sweden.
#pragma once

#include <string_view>

namespace questions {

// The country of what is called so; empty if the word is no such adjective. As written.
std::string_view countryOfNationality(std::string_view adjective);

// Whether a text speaks of what is of a country; or names the country itself.
bool speaksOfPeople(std::string_view text, std::string_view country);
bool speaksOf(std::string_view text, std::string_view country);

}  // namespace questions
