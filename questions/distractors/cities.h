// Cities by country: which others could be taken for one of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace questions {

// The country in which a city of the list lies; empty if it is in no list.
std::string_view countryOfCity(std::string_view city);

// Larger cities of a country or state by any of its usual names, in a fixed order; empty if none
// are listed.
const std::vector<std::string_view>& citiesOf(std::string_view place);

// Whether a city lies in a country or state of that name.
bool liesIn(std::string_view city, std::string_view place);

// The cities of its state, or of its country where no states are listed; itself among them.
const std::vector<std::string_view>& citiesBeside(std::string_view city);

// The capitals of other countries of its region; empty if it is none.
std::vector<std::string_view> capitalsNear(std::string_view capital);

}  // namespace questions
