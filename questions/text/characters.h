// Code points of a UTF-8 text that may be broken, and the few classes of them that reading needs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace text {

// A broken byte reads as U+FFFD of size 1, so that every walk moves on; past the end: value 0, size
// 0.
struct CodePoint {
  char32_t value = 0;
  std::size_t size = 0;
};

CodePoint codePointAt(std::string_view text, std::size_t position);
CodePoint codePointBefore(std::string_view text, std::size_t position);

bool isSpace(char32_t c);   // Unicode white space
bool isLetter(char32_t c);  // letters, combining marks and invisible joiners
bool isUpper(char32_t c);
bool isLower(char32_t c);
bool isApostrophe(char32_t c);  // ' and the curly one
constexpr bool isDigit(char32_t c) { return c >= '0' && c <= '9'; }

std::string lowered(std::string_view text);         // ASCII letters only are changed
std::string withoutAccents(std::string_view text);  // "Erdogan" of "Erdoğan"

}  // namespace text
