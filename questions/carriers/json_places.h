// Lines of values in a JSON text, found by a second reading that only broken packs need.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace questions::carriers {

// Sets the line (from 1) of each JSON pointer that is a key of the map; one that is not in the text
// keeps the value it has. The text must be valid JSON.
void findLines(std::string_view json, std::map<std::string, std::size_t>& lineOf);

// How deep arrays and objects are nested, counted without building anything.
std::size_t nestingOf(std::string_view json);

}  // namespace questions::carriers
