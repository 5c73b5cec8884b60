#include "questions/text/characters.h"

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

UChar32 icu(char32_t c) { return static_cast<UChar32>(c); }

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
                  : u_isUWhiteSpace(icu(c));
}

bool isLetter(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c == 0xAA || c == 0xBA) return false;  // ª and º stand for ° more often than for a letter
  return (U_GET_GC_MASK(icu(c)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_CF_MASK)) != 0;
}

bool isUpper(char32_t c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : u_isUUppercase(icu(c)); }

bool isLower(char32_t c) { return c < 0x80 ? c >= 'a' && c <= 'z' : u_isULowercase(icu(c)); }

bool isApostrophe(char32_t c) { return c == '\'' || c == 0x2019; }

std::string lowered(std::string_view text) {
  std::string low(text);
  for (char& c : low) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return low;
}

}  // namespace text
