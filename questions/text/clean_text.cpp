// Which characters an article keeps. Zero-width joiners stay: some scripts and emoji need them.
#include "questions/text/clean_text.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace text {
namespace {

constexpr UChar32 softHyphen = 0xAD;
constexpr UChar32 zeroWidthSpace = 0x200B;
constexpr UChar32 joiner = 0x200D;
constexpr UChar32 nonJoiner = 0x200C;
constexpr UChar32 nextLine = 0x85;

bool isLineEnd(UChar32 c) {
  return c == '\n' || c == '\v' || c == '\f' || c == nextLine || c == 0x2028 || c == 0x2029;
}

bool isDropped(UChar32 c) {
  if (c == joiner || c == nonJoiner) return false;
  if (c == softHyphen || c == zeroWidthSpace) return true;
  const int8_t category = u_charType(c);
  return category == U_CONTROL_CHAR || category == U_FORMAT_CHAR || category == U_SURROGATE ||
         category == U_UNASSIGNED || category == U_PRIVATE_USE_CHAR;
}

bool isSpace(UChar32 c) { return c == ' ' || c == '\t' || u_charType(c) == U_SPACE_SEPARATOR; }

void append(std::string& out, UChar32 c) {
  char buffer[U8_MAX_LENGTH];
  int32_t length = 0;
  U8_APPEND_UNSAFE(buffer, length, c);
  out.append(buffer, static_cast<std::size_t>(length));
}

std::string normalized(const std::string& utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* composer = icu::Normalizer2::getNFCInstance(status);
  const icu::StringPiece piece(utf8);
  if (U_FAILURE(status) || composer->isNormalizedUTF8(piece, status)) return utf8;
  std::string composed;
  icu::StringByteSink<std::string> sink(&composed);
  composer->normalizeUTF8(0, piece, sink, nullptr, status);
  return composed;
}

}  // namespace

std::string cleanText(std::string_view utf8) {
  std::string clean;
  clean.reserve(utf8.size());
  const auto size = static_cast<int64_t>(utf8.size());
  for (int64_t i = 0; i < size;) {
    UChar32 c;
    U8_NEXT_OR_FFFD(utf8.data(), i, size, c);
    if (c == '\r') {
      clean += '\n';
      if (i < size && utf8[static_cast<std::size_t>(i)] == '\n') ++i;
    } else if (isLineEnd(c)) {
      clean += '\n';
    } else if (isSpace(c)) {
      clean += ' ';
    } else if (!isDropped(c)) {
      append(clean, c);
    }
  }
  return normalized(clean);
}

std::string collapseSpaces(std::string_view text) {
  std::string collapsed;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t';
    if (!space) {
      collapsed += c;
    } else if (!collapsed.empty() && collapsed.back() != ' ') {
      collapsed += ' ';
    }
  }
  if (!collapsed.empty() && collapsed.back() == ' ') collapsed.pop_back();
  return collapsed;
}

}  // namespace text
