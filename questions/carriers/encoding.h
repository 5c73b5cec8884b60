// Any encoding that pack files come in, turned into UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace questions::carriers {

struct Decoded {
  std::string text;      // valid UTF-8 without a byte order mark
  std::string encoding;  // what it was decoded from, "windows-1252"; empty if it was UTF-8
};

// UTF-8 and UTF-16 by their byte order marks, else UTF-8 if it is valid, else what the bytes look
// most like.
Decoded decode(std::string_view bytes);

bool isUtf8(std::string_view bytes);

}  // namespace questions::carriers
