#include "questions/text/characters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace text {
namespace {

constexpr char32_t kBroken = 0xFFFD;

CodePoint codePoint(UChar32 value, std::size_t size) {
  if (value < 0) return {kBroken, 1};
  return {static_cast<char32_t>(value), size};
}

UChar32 uchar(char32_t c) { return static_cast<UChar32>(c); }

// The plain letter of one with a stroke or without a dot, which is no letter and a mark; 0 for any
// other.
char plainLetter(char32_t c) {
  switch (c) {
    case U'\u00D8':
      return 'O';
    case U'\u00F8':
      return 'o';
    case U'\u0110':
      return 'D';
    case U'\u0111':
      return 'd';
    case U'\u0131':
      return 'i';
    case U'\u0141':
      return 'L';
    case U'\u0142':
      return 'l';
    default:
      return 0;
  }
}

}  // namespace

// At most four bytes are looked at, so offsets of any size fit ICU's 32-bit indices.
CodePoint codePointAt(std::string_view text, std::size_t position) {
  if (position >= text.size()) return {};
  const std::string_view window = text.substr(position, 4);
  const auto* bytes = reinterpret_cast<const unsigned char*>(window.data());
  if (bytes[0] < 0x80) return {bytes[0], 1};
  int next = 0;
  UChar32 value = 0;
  U8_NEXT(bytes, next, static_cast<int>(window.size()), value);
  return codePoint(value, static_cast<std::size_t>(next));
}

CodePoint codePointBefore(std::string_view text, std::size_t position) {
  if (position == 0 || position > text.size()) return {};
  for (std::size_t size = 1; size <= std::min<std::size_t>(4, position); ++size) {
    const CodePoint found = codePointAt(text, position - size);
    if (found.size == size && (size > 1 || found.value < 0x80)) return found;
  }
  return {kBroken, 1};
}

bool isSpace(char32_t c) {
  return c < 0x80 ? c == ' ' || (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x1F)
                  : u_isUWhiteSpace(uchar(c));
}

bool isLetter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c == 0xAA || c == 0xBA) return false;  // ª and º stand for ° more often than for a letter
  return (U_GET_GC_MASK(uchar(c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}

bool isUpper(char32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : u_isUUppercase(uchar(c)); }

bool isLower(char32_t c) { return c < 0x80 ? c >= 'a' && c <= 'z' : u_isULowercase(uchar(c)); }

bool isApostrophe(char32_t c) { return c == '\'' || c == 0x2019; }

std::string lowered(std::string_view text) {
  std::string low(text);
  for (char& c : low) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return low;
}

std::string withoutAccents(std::string_view text) {
  if (std::all_of(text.begin(), text.end(),
                  [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
    return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* normalizer = icu::Normalizer2::getNFDInstance(status);
  std::string plain;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = codePointAt(text, at);
    icu::UnicodeString parts;
    const bool parted = point.value >= 0x80 && U_SUCCESS(status) &&
                        normalizer->getDecomposition(uchar(point.value), parts);
    if (const char letter = plainLetter(point.value))
      plain += letter;
    else if (parted && parts[0] < 0x80)
      plain += static_cast<char>(parts[0]);
    else if (u_charType(uchar(point.value)) != U_NON_SPACING_MARK)
      plain += text.substr(at, point.size);
    at += point.size;
  }
  return plain;
}

}  // namespace text
