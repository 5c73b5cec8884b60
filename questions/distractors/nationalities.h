// What is of which country: "Swedish" and Sweden.
#pragma once

#include <set>
#include <string>
#include <string_view>

namespace questions {

// The country of what is called so; empty if the word is no such adjective. As written.
std::string_view countryOfNationality(std::string_view adjective);
// What is of a country, as most write it; empty if no list tells.
std::string_view nationalityOf(std::string_view country);

// The countries that a description speaks of: "the Danish envoy to South Africa".
std::set<std::string> countriesIn(std::string_view text);

// Whether a text speaks of what is of a country; or names the country itself.
bool speaksOfPeople(std::string_view text, std::string_view country);
bool speaksOf(std::string_view text, std::string_view country);

}  // namespace questions
