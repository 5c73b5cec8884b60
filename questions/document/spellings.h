// Two spellings of one name.
#pragma once

#include <string_view>

namespace questions {

// "Kirsten Holm" and "Kirstin Holm", "Anna Bergik" and "Anna Bergiq": one of the two is a slip.
// Full names only, which differ by a letter within the first name or behind the first of the last
// name.
bool areOneSpelt(std::string_view a, std::string_view b);

}  // namespace questions
