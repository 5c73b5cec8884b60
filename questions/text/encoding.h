// Bytes of a file to UTF-8: by its byte order mark, by being valid UTF-8, by what it declares, or
// by what uchardet takes it for.
#pragma once

#include <string>
#include <string_view>

namespace text {

struct Decoded {
  std::string text;      // valid UTF-8 without a byte order mark
  std::string encoding;  // what it was decoded from, "windows-1252"; empty if it was UTF-8
};

// What the bytes are if they are no text: "a PNG image", "binary data"; "" if they may be text.
std::string binaryKind(std::string_view bytes);

// Text of any kind; `file` is named in the Error that is thrown if its encoding cannot be told.
Decoded decode(std::string_view bytes, std::string_view declared, const std::string& file);

// `declared` is the encoding a page names for itself ("" if none). Invalid sequences become U+FFFD.
// Throws questions::Error for content that is no text (a picture, an archive) and for an encoding
// that cannot be told.
std::string toUtf8(std::string_view bytes, std::string_view declared, const std::string& file);

}  // namespace text
