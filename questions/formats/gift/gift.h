// The two halves of GIFT, and what both know of its signs.
#pragma once

#include <string>
#include <string_view>

#include "questions/formats.h"

namespace questions::format {

// Have a backslash in front where they are meant as text.
inline constexpr std::string_view giftSigns = "~=#{}:";

// Where the string stands without a backslash in front; npos if nowhere.
std::size_t findBare(std::string_view text, std::string_view wanted, std::size_t from = 0);

// Cuts a [format] that Moodle knows off the front of the text and gives its name; "" if none.
std::string cutFormat(std::string_view& text);

Imported readGift(std::string_view bytes, const std::string& file);
Exported writeGift(const Pack& pack);

}  // namespace questions::format
