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
    {"GIF87a"sv, "a GIF image"},
    {"GIF89a"sv, "a GIF image"},
    {"%PDF-"sv, "a PDF document"},
    {"PK\x03\x04"sv, "a zip archive or an office document"},
    {"\x1F\x8B"sv, "a gzip archive"},
    {"\xD0\xCF\x11\xE0"sv, "an old office document"},
    {"{\\rtf"sv, "a rich text document"},
    {"\x7F\x45LF"sv, "a program"},
    {"SQLite format 3"sv, "a database"},
    {"RIFF"sv, "a sound, a film or an image"},
    {"OggS"sv, "a sound"},
    {"ID3\x02"sv, "a sound"},
    {"ID3\x03"sv, "a sound"},
    {"ID3\x04"sv, "a sound"},
    {"bplist"sv, "a property list (perhaps a web archive)"},
};

bool isBinaryControl(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
}

bool isBinary(std::string_view bytes) {
  const auto controls = std::count_if(bytes.begin(), bytes.end(), isBinaryControl);
  return static_cast<std::size_t>(controls) * 50 > bytes.size();
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

Decoded convert(std::string_view bytes, UConverter* converter, const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString wide(bytes.data(), static_cast<int32_t>(bytes.size()), converter,
                                status);
  Decoded decoded{{}, name};
  wide.toUTF8String(decoded.text);
  return decoded;
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

// The encoding whose order of bytes a mark gives, and the bytes behind it; else UTF-16 without a
// mark, if that is what they look like.
struct Utf16 {
  std::string_view encoding, bytes;
};

Utf16 utf16In(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE"sv)) return {"UTF-16LE", bytes.substr(2)};
  if (bytes.starts_with("\xFE\xFF"sv)) return {"UTF-16BE", bytes.substr(2)};
  return {unmarkedUtf16(bytes), bytes};
}

constexpr std::size_t mostGuessed = std::size_t{1} << 20;  // enough to tell an encoding by

std::string guess(std::string_view bytes) {
  const auto letters = std::count_if(bytes.begin(), bytes.end(),
                                     [](char c) { return static_cast<unsigned char>(c) >= 0xC0; });
  if (static_cast<std::size_t>(letters) * 50 < bytes.size()) return "windows-1252";
  const std::unique_ptr<std::remove_pointer_t<uchardet_t>, decltype(&uchardet_delete)> detector(
      uchardet_new(), uchardet_delete);
  uchardet_handle_data(detector.get(), bytes.data(), std::min(bytes.size(), mostGuessed));
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

// As browsers do: Latin-1 is read as Windows-1252, which has its quotation marks.
std::string canonical(std::string name) {
  std::transform(name.begin(), name.end(), name.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  const bool latin = name.empty() || name == "iso-8859-1" || name == "latin1" ||
                     name == "us-ascii" || name == "ascii" || name == "iso8859-1";
  return latin ? "windows-1252" : name;
}

Decoded fromOneByteEncoding(std::string_view bytes, std::string_view declared,
                            const std::string& file) {
  std::string name;
  Converter converter(nullptr, ucnv_close);
  // What claims to be Unicode here has been found not to be.
  if (!declared.empty() && !declared.starts_with("utf"))
    converter = converterFor(name = canonical(std::string(declared)));
  if (!converter) converter = converterFor(name = canonical(guess(bytes)));
  if (!converter) {
    throw questions::Error({file}, "cannot tell the encoding of this text; save it as UTF-8");
  }
  return convert(bytes, converter.get(), name);
}

}  // namespace

std::string binaryKind(std::string_view bytes) {
  for (const Signature& signature : signatures)
    if (bytes.starts_with(signature.bytes)) return std::string(signature.what);
  return utf16In(bytes).encoding.empty() && isBinary(bytes) ? "binary data" : "";
}

Decoded decode(std::string_view bytes, std::string_view declared, const std::string& file) {
  if (const Utf16 wide = utf16In(bytes); !wide.encoding.empty()) {
    const std::string name(wide.encoding);
    return convert(wide.bytes, converterFor(name).get(), name);
  }
  const std::string_view unmarked = withoutMark(bytes, "\xEF\xBB\xBF"sv);
  if (isValidUtf8(unmarked)) return {std::string(unmarked), {}};
  if (isMostlyUtf8(unmarked)) return {replaceInvalid(unmarked), {}};
  return fromOneByteEncoding(unmarked, declared, file);
}

std::string toUtf8(std::string_view bytes, std::string_view declared, const std::string& file) {
  if (const std::string kind = binaryKind(bytes); !kind.empty()) {
    throw questions::Error({file}, "this is " + kind +
                                       ", not a text; give the article as plain text, Markdown or "
                                       "a saved HTML page");
  }
  return std::move(decode(bytes, declared, file).text);
}

}  // namespace text
