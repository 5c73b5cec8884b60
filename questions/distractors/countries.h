// Countries as news writes them, by region: whose neighbours could be taken for one another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace questions {

bool isCountry(std::string_view name);
// "the United States": at the beginning of a sentence or behind a verb it needs its article.
bool takesArticle(std::string_view country);
bool isContinent(std::string_view name);  // and other parts of the world

bool isDivision(std::string_view name);                // a state or province of a federation
std::string_view divisionNoun(std::string_view name);  // "Australian state"; empty if it is none
std::vector<std::string> divisionsNear(std::string_view name);

// Whether what is told tells two countries from one another: of Arabs, one is of theirs and one
// not.
bool differ(std::string_view told, std::string_view country, std::string_view other);

// Whether it became a country only after that year, which is 0 where it is not known: no Kosovo in
// an article of 1990. Of those that news of these decades saw begin.
bool isYoungerThan(std::string_view country, int year);

// The other countries of the same region, in a fixed order; empty if it is no country.
std::vector<std::string> countriesNear(std::string_view name);

}  // namespace questions
