// The texts of a workbook's cells.
#pragma once

#include <string>
#include <string_view>

namespace pugi {
class xml_node;
}

namespace questions::carriers {

// The runs of a string, digits and signs raised and lowered as they are there, without the phonetic
// guide that some languages add.
std::string richText(const pugi::xml_node& string);

// Signs that XML has no place for are _xHHHH_, a unit of UTF-16 in hexadecimal digits; so is the
// underscore of what only looks so. ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
std::string unescaped(std::string_view text);
std::string escaped(std::string_view text);

}  // namespace questions::carriers
