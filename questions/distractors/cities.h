// Cities by country: which others could be taken for one of them.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace questions {

// The country in which a city of the list lies; empty if it is in no list.
std::string_view countryOfCity(std::string_view city);

// Larger cities of a country by any of its usual names, in a fixed order; empty if none are listed.
const std::vector<std::string_view>& citiesOf(std::string_view country);

}  // namespace questions
