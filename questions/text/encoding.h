// Bytes of a file to UTF-8: by its byte order mark, by being valid UTF-8, by what it declares, or
// by what uchardet takes it for.
#pragma once

#include <string>
#include <string_view>

namespace text {

// `declared` is the encoding a page names for itself ("" if none). Invalid sequences become U+FFFD.
// Throws questions::Error for content that is no text (a picture, an archive) and for an encoding
// that cannot be told.
std::string toUtf8(std::string_view bytes, std::string_view declared, const std::string& file);

}  // namespace text
