// Numbers, with what stands against them.
#include <algorithm>
#include <iterator>

#include "questions/text/abbreviations.h"
#include "questions/text/token_readers.h"

namespace text {
namespace {

// The digits and separators of a number: 25,000 3.5 10:30 9/11 1/2 .265 +44 713-853-3989
std::size_t digitsEnd(const Chunk& chunk, std::size_t p) {
  const auto digits = [&](std::size_t from) { return chunk.skip(from, isDigit); };
  std::size_t end = digits(p);
  while (isAscii(chunk.at(end), ".,:/") && isDigit(chunk.at(end + 1))) end = digits(end + 1);
  return end;
}

// Telephone numbers and dates keep their hyphens: groups that end in four digits, or ISO days.
std::size_t hyphenatedEnd(const Chunk& chunk, std::size_t p) {
  std::string shape;
  std::size_t end = p;
  while (isDigit(chunk.at(end)) && shape.size() < 5) {
    const std::size_t stop = chunk.skip(end, isDigit);
    shape += static_cast<char>('0' + std::min<std::size_t>(stop - end, 9));
    end = stop;
    if (chunk.at(end) != '-' || !isDigit(chunk.at(end + 1))) break;
    ++end;
  }
  static constexpr std::string_view kShapes[] = {"34", "334", "1334", "14", "422", "224", "222"};
  const bool known = std::find(std::begin(kShapes), std::end(kShapes), shape) != std::end(kShapes);
  return known && !isDigit(chunk.at(end)) && !isLetter(chunk.at(end)) ? end : p;
}

// What may stand against a number inside its token: 19th 1980s 1930's 3143C, but not 5|pm.
std::size_t suffixEnd(const Chunk& chunk, std::size_t p, std::size_t end) {
  const std::size_t letters = chunk.skip(end, isLetter);
  const bool decade = chunk.before(end) == '0';
  if (decade && isApostrophe(chunk.at(end)) && chunk.at(chunk.after(end)) == 's' && end - p == 4 &&
      !isAlnum(chunk.at(chunk.after(end) + 1)))
    return chunk.after(end) + 1;
  if (letters == end) return end;
  const bool mixed = isDigit(chunk.at(letters));
  if (!mixed && isUnitSuffix(chunk.text.substr(end, letters - end))) return end;
  return chunk.skip(letters, isAlnum);
}

}  // namespace

std::size_t readNumber(const Chunk& chunk, std::size_t p) {
  const char32_t c = chunk.at(p);
  const bool sign = (c == '.' || c == '+') && isDigit(chunk.at(p + 1)) && !isAlnum(chunk.before(p));
  if (!isDigit(c) && !sign) return p;
  if (const std::size_t end = hyphenatedEnd(chunk, p); end != p) return end;
  const std::size_t start = sign ? p + 1 : p;
  return suffixEnd(chunk, start, digitsEnd(chunk, start));
}

// '72, '90s: a year without its century.
std::size_t readShortYear(const Chunk& chunk, std::size_t p) {
  const std::size_t start = chunk.after(p);
  if (!isApostrophe(chunk.at(p)) || isAlnum(chunk.before(p))) return p;
  std::size_t end = chunk.skip(start, isDigit);
  if (end - start != 2) return p;
  if (chunk.at(end) == 's') ++end;
  return isAlnum(chunk.at(end)) || isApostrophe(chunk.at(end)) ? p : end;
}

// 70's: a decade with the apostrophe that it does not need.
std::size_t readDecade(const Chunk& chunk, std::size_t p) {
  if (isAlnum(chunk.before(p)) || chunk.skip(p, isDigit) != p + 2 || chunk.at(p + 1) != '0')
    return p;
  const std::size_t mark = chunk.after(p + 2);
  const bool plural = isApostrophe(chunk.at(p + 2)) && chunk.at(mark) == 's';
  return plural && !isAlnum(chunk.at(mark + 1)) ? mark + 1 : p;
}

// US$ HK$ A$
std::size_t readCurrency(const Chunk& chunk, std::size_t p) {
  const std::size_t end = chunk.skip(p, isUpper);
  return end > p && end - p < 4 && chunk.at(end) == '$' ? end + 1 : p;
}

}  // namespace text
