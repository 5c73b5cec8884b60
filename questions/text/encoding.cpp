// Recognising what a file's bytes mean. English prose in a one-byte encoding has so few letters
// above ASCII that statistics mislead, so such text is taken for Windows-1252.
#include "questions/text/encoding.h"

#include <uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>

#include "questions/error.h"

namespace text {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view bytes;
  std::string_view what;
};

constexpr Signature signatures[] = {
    {"\x89PNG"sv, "a PNG image"},
    {"\xFF\xD8\xFF"sv, "a JPEG image"},
    {"GIF8"sv, "a GIF image"},
    {"%PDF-"sv, "a PDF document"},
    {"PK\x03\x04"sv, "a zip archive or an office document"},
    {"\x1F\x8B"sv, "a gzip archive"},
    {"\xD0\xCF\x11\xE0"sv, "an old office document"},
    {"{\\rtf"sv, "a rich text document"},
    {"\x7F\x45LF"sv, "a program"},
    {"SQLite format 3"sv, "a database"},
    {"RIFF"sv, "a sound, a film or an image"},
    {"OggS"sv, "a sound"},
    {"ID3"sv, "a sound"},
    {"bplist"sv, "a property list (perhaps a web archive)"},
};

[[noreturn]] void refuse(const std::string& file, const std::string& what) {
  throw questions::Error({file},
                         what + "; give the article as plain text, Markdown or a saved HTML page");
}

bool isBinaryControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
}

void refuseSignatures(std::string_view bytes, const std::string& file) {
  for (const Signature& signature : signatures) {
    if (bytes.starts_with(signature.bytes)) {
      refuse(file, "this is " + std::string(signature.what) + ", not a text");
    }
  }
}

void refuseBinary(std::string_view bytes, const std::string& file) {
  const auto controls = std::count_if(bytes.begin(), bytes.end(), isBinaryControl);
  if (static_cast<std::size_t>(controls) * 50 > bytes.size()) {
    refuse(file, "this is binary data, not a text");
  }
}

bool isValidUtf8(std::string_view bytes) {
  const auto size = static_cast<int64_t>(bytes.size());
  for (int64_t i = 0; i < size;) {
    UChar32 c;
    U8_NEXT(bytes.data(), i, size, c);
    if (c < 0) return false;
  }
  return true;
}

// Valid sequences of several bytes against bytes that fit nowhere.
bool isMostlyUtf8(std::string_view bytes) {
  std::size_t good = 0, bad = 0;
  const auto size = static_cast<int64_t>(bytes.size());
  for (int64_t i = 0; i < size;) {
    UChar32 c;
    U8_NEXT(bytes.data(), i, size, c);
    if (c < 0) {
      ++bad;
    } else if (c > 0x7F) {
      ++good;
    }
  }
  return good > 4 * bad;
}

std::string_view withoutMark(std::string_view bytes, std::string_view mark) {
  return bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
}

std::string replaceInvalid(std::string_view bytes) {
  std::string clean;
  icu::UnicodeString::fromUTF8({bytes.data(), static_cast<int32_t>(bytes.size())})
      .toUTF8String(clean);
  return clean;
}

// ICU's converter for a name, or null for one it does not know.
using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter converterFor(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(name.c_str(), &status), ucnv_close);
  return U_SUCCESS(status) ? std::move(converter) : Converter(nullptr, ucnv_close);
}

std::string convert(std::string_view bytes, UConverter* converter) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter,
                                status);
  std::string utf8;
  wide.toUTF8String(utf8);
  return utf8;
}

// UTF-16 without a mark: in Latin text nearly every second byte is 0.
std::string_view unmarkedUtf16(std::string_view bytes) {
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < bytes.size(); ++i) zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
  const std::size_t most = bytes.size() / 4, least = bytes.size() / 50;
  if (zeros[1] > most && zeros[0] <= least) return "UTF-16LE";
  if (zeros[0] > most && zeros[1] <= least) return "UTF-16BE";
  return {};
}

std::string guess(std::string_view bytes) {
  const auto letters = std::count_if(bytes.begin(), bytes.end(),
                                     [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
  if (static_cast<std::size_t>(letters) * 50 < bytes.size()) return "windows-1252";
  const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
      uchardet_new(), uchardet_delete);
  uchardet_handle_data(detector.get(), bytes.data(), bytes.size());
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

// As browsers do: Latin-1 is read as Windows-1252, which has its quotation marks.
std::string canonical(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  const bool latin = name == "iso-8859-1" || name == "latin1" || name == "us-ascii" ||
                     name == "ascii" || name == "iso8859-1";
  return latin ? "windows-1252" : name;
}

std::string fromOneByteEncoding(std::string_view bytes, std::string_view declared,
                                const std::string& file) {
  Converter converter(nullptr, ucnv_close);
  // What claims to be Unicode here has been found not to be.
  if (!declared.empty() && !declared.starts_with("utf"))
    converter = converterFor(canonical(std::string(declared)));
  if (!converter) converter = converterFor(canonical(guess(bytes)));
  if (!converter) {
    throw questions::Error({file}, "cannot tell the encoding of this text; save it as UTF-8");
  }
  return convert(bytes, converter.get());
}

}  // namespace

std::string toUtf8(std::string_view bytes, std::string_view declared, const std::string& file) {
  refuseSignatures(bytes, file);
  for (const auto& [mark, name] :
       {std::pair{"\xFF\xFE"sv, "UTF-16LE"}, std::pair{"\xFE\xFF"sv, "UTF-16BE"}}) {
    if (bytes.starts_with(mark)) {
      return convert(bytes.substr(mark.size()), converterFor(name).get());
    }
  }
  if (const auto name = unmarkedUtf16(bytes); !name.empty()) {
    return convert(bytes, converterFor(std::string(name)).get());
  }
  refuseBinary(bytes, file);
  const std::string_view unmarked = withoutMark(bytes, "\xEF\xBB\xBF"sv);
  if (isValidUtf8(unmarked)) return std::string(unmarked);
  if (isMostlyUtf8(unmarked)) return replaceInvalid(unmarked);
  return fromOneByteEncoding(unmarked, declared, file);
}

}  // namespace text
