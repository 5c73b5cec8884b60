#include "questions/carriers/encoding.h"

#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <memory>

namespace questions::carriers {
namespace {

// From the beginning of the bytes; a page of text is enough to tell an encoding by.
std::string guessed(std::string_view bytes) {
  const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), &uchardet_delete);
  const std::string_view sample = bytes.substr(0, std::size_t{1} << 16);
  uchardet_handle_data(detector.get(), sample.data(), sample.size());
  uchardet_data_end(detector.get());
  const std::string name = uchardet_get_charset(detector.get());
  const bool western = name.empty() || name == "ASCII" || name == "UTF-8" ||
                       name.starts_with("ISO-8859-1") || ucnv_compareNames(name.c_str(), "") == 0;
  return western ? "windows-1252" : name;
}

Decoded converted(std::string_view bytes, const std::string& encoding) {
  Decoded decoded{{}, encoding};
  icu::UnicodeString(bytes.data(), static_cast<std::int32_t>(bytes.size()), encoding.c_str())
      .toUTF8String(decoded.text);
  return decoded;
}

}  // namespace

bool isUtf8(std::string_view bytes) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
  const auto size = static_cast<std::int32_t>(bytes.size());
  for (std::int32_t i = 0; i < size;) {
    UChar32 point = 0;
    U8_NEXT(data, i, size, point);
    if (point < 0) return false;
  }
  return true;
}

Decoded decode(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (bytes.starts_with("\xFF\xFE")) return converted(bytes.substr(2), "UTF-16LE");
  if (bytes.starts_with("\xFE\xFF")) return converted(bytes.substr(2), "UTF-16BE");
  if (isUtf8(bytes)) return {std::string(bytes), {}};
  return converted(bytes, guessed(bytes));
}

}  // namespace questions::carriers
