// What tokens are made of: a run of text without white space, and readers of one kind of token
// each.
#pragma once

#include <string>
#include <string_view>

#include "questions/text/characters.h"

namespace text {

inline bool isAlnum(char32_t c) { return isLetter(c) || isDigit(c); }

inline bool isAscii(char32_t c, std::string_view set) {
  return c != 0 && c < 0x80 && set.find(static_cast<char>(c)) != std::string_view::npos;
}

// One run without white space, and what stands after it.
struct Chunk {
  std::string_view text;      // the run itself
  char32_t next = 0;          // first character after it, white space left out; 0 at the end
  bool last = true;           // nothing but white space follows
  bool afterCapital = false;  // the token before the run is a capitalised word

  char32_t at(std::size_t p) const { return codePointAt(text, p).value; }
  char32_t before(std::size_t p) const { return codePointBefore(text, p).value; }
  std::size_t after(std::size_t p) const { return p + codePointAt(text, p).size; }

  template <typename Test>
  std::size_t skip(std::size_t p, Test test) const {
    while (p < text.size() && test(at(p))) p = after(p);
    return p;
  }
};

// Readers: each returns the end of the token that starts at `p`, or `p` itself if it is not of its
// kind.

std::size_t readAddress(const Chunk& chunk, std::size_t p);  // https://…, www.…, mailto:…
std::size_t readMail(const Chunk& chunk, std::size_t p);     // name@host.org
std::size_t readFileOrDomain(const Chunk& chunk, std::size_t p);  // host.com/page, report.xls
std::size_t readHashtag(const Chunk& chunk, std::size_t p);       // #word, @word
std::size_t readEmoticon(const Chunk& chunk, std::size_t p);      // :-)
std::size_t readNumber(const Chunk& chunk, std::size_t p);        // 25,000 3.5 10:30 19th
std::size_t readShortYear(const Chunk& chunk, std::size_t p);     // '72, '90s
std::size_t readDecade(const Chunk& chunk, std::size_t p);        // 70's
std::size_t readStroke(const Chunk& chunk, std::size_t p);        // b/c, w/o
std::size_t readCurrency(const Chunk& chunk, std::size_t p);      // US$
std::size_t readDotted(const Chunk& chunk, std::size_t p);        // U.S., a.m.
std::size_t readWord(const Chunk& chunk, std::size_t p);          // do, Berg, Gen.
std::size_t readClitic(const Chunk& chunk, std::size_t p);        // n't, 's

}  // namespace text
