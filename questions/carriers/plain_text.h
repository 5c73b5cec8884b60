// Plain text as packs hold it.
#pragma once

#include <string>
#include <string_view>

namespace questions::carriers {

// Without spaces at the ends of lines and control characters, lines ended by \n.
std::string tidied(std::string_view text);

// With a space for every line end.
std::string oneLine(std::string_view text);

// With digits and signs that stand raised, as in 10⁻³, or lowered, as in H₂O.
std::string raised(std::string_view text);
std::string lowered(std::string_view text);

// ASCII only, whatever the locale.
std::string_view trimmed(std::string_view text);

}  // namespace questions::carriers
