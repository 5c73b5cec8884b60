// Base64 by RFC 4648.
#pragma once

#include <string>
#include <string_view>

namespace questions::carriers {

// Skips what is not of the alphabet (line ends, padding).
std::string base64Decoded(std::string_view text);

}  // namespace questions::carriers
