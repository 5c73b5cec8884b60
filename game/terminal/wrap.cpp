#include "game/terminal/wrap.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>

namespace terminal {
namespace {

std::size_t columnsOf(UChar32 c) {
  const int type = u_charType(c);
  if (type == U_NON_SPACING_MARK || type == U_ENCLOSING_MARK || type == U_FORMAT_CHAR) return 0;
  const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

// The character at the offset, which is moved behind it; U+FFFD for a broken one.
UChar32 next(std::string_view utf8, std::size_t& offset) {
  UChar32 c = 0;
  auto i = static_cast<std::int32_t>(offset);
  U8_NEXT_OR_FFFD(utf8.data(), i, static_cast<std::int32_t>(utf8.size()), c);
  offset = static_cast<std::size_t>(i);
  return c;
}

// Control characters and spaces as single spaces, none at the ends; broken bytes as U+FFFD.
std::string cleaned(std::string_view line) {
  std::string out;
  for (std::size_t i = 0; i < line.size();) {
    const std::size_t begin = i;
    const UChar32 c = next(line, i);
    if (u_iscntrl(c) || c == ' ')
      out += out.empty() || out.back() == ' ' ? "" : " ";
    else
      out += c == 0xFFFD ? "\uFFFD" : std::string(line.substr(begin, i - begin));
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

// Where lines may end in the text: byte offsets, the last one its size.
std::vector<std::size_t> opportunities(const std::string& text) {
  UErrorCode status = U_ZERO_ERROR;
  std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createLineInstance(icu::Locale::getRoot(), status));
  std::unique_ptr<UText, decltype(&utext_close)> bytes(
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status),
      &utext_close);
  if (U_SUCCESS(status)) breaks->setText(bytes.get(), status);
  if (U_FAILURE(status)) return {text.size()};
  std::vector<std::size_t> found;
  for (auto end = breaks->next(); end != icu::BreakIterator::DONE; end = breaks->next())
    found.push_back(static_cast<std::size_t>(end));
  return found;
}

// Adds a piece to the last line, broken between characters where it is itself too wide.
void append(std::string_view piece, std::size_t width, std::vector<std::string>& lines) {
  std::size_t used = columns(lines.back());
  for (std::size_t i = 0; i < piece.size();) {
    const std::size_t begin = i;
    const std::size_t wide = columnsOf(next(piece, i));
    if (used > 0 && used + wide > width) {
      lines.emplace_back();
      used = 0;
    }
    lines.back() += piece.substr(begin, i - begin);
    used += wide;
  }
}

void trimEnd(std::string& line) { line.resize(line.find_last_not_of(' ') + 1); }

void fill(const std::string& text, std::size_t width, std::vector<std::string>& lines) {
  lines.emplace_back();
  std::size_t begin = 0;
  for (std::size_t end : opportunities(text)) {
    const std::string_view piece = std::string_view(text).substr(begin, end - begin);
    const std::string_view shown = piece.substr(0, piece.find_last_not_of(' ') + 1);
    const bool fits = columns(lines.back()) + columns(shown) <= width;
    if (!fits && !lines.back().empty()) {
      trimEnd(lines.back());
      lines.emplace_back();
    }
    append(shown, width, lines);
    lines.back() += piece.substr(shown.size());
    begin = end;
  }
  trimEnd(lines.back());
}

}  // namespace

std::size_t columns(std::string_view utf8) {
  std::size_t sum = 0;
  for (std::size_t i = 0; i < utf8.size();) sum += columnsOf(next(utf8, i));
  return sum;
}

std::vector<std::string> wrapped(std::string_view utf8, std::size_t width) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= utf8.size();) {
    const std::size_t end = std::min(utf8.find('\n', begin), utf8.size());
    fill(cleaned(utf8.substr(begin, end - begin)), width, lines);
    begin = end + 1;
  }
  return lines;
}

}  // namespace terminal
