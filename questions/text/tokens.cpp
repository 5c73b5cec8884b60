// Each run without white space is read from left to right; at every position the first reader in
// kReaders that finds something of its kind takes it.
#include "questions/text/tokens.h"

#include <string>

#include "questions/text/abbreviations.h"
#include "questions/text/token_readers.h"

namespace text {
namespace {

// [...] and runs of one mark: ... -- !!! ?! *** and anything else, one character at a time.
std::size_t readMark(const Chunk& chunk, std::size_t p) {
  if (chunk.text.substr(p).starts_with("[...]")) return p + 5;
  const char32_t c = chunk.at(p);
  const auto stops = [](char32_t x) { return isAscii(x, ".?!") || x == 0x2026; };
  if (stops(c)) return chunk.skip(p, stops);
  const auto quotes = [](char32_t x) { return x == 0x2018 || x == 0x2019; };
  if (quotes(c)) return chunk.skip(p, quotes);
  const auto rule = [](char32_t x) { return isAscii(x, "-="); };
  if (rule(c)) return chunk.skip(p, rule);
  if (isAscii(c, "*_~+#<>'`$") || c == 0xFFFD)
    return chunk.skip(p, [c](char32_t x) { return x == c; });
  return chunk.after(p);
}

using Reader = std::size_t (*)(const Chunk&, std::size_t);
constexpr Reader kAddressReaders[] = {readAddress, readMail};
constexpr Reader kReaders[] = {readStroke,    readDecade,   readFileOrDomain, readHashtag,
                               readEmoticon,  readClitic,   readNumber,       readDotted,
                               readShortYear, readCurrency, readWord,         readMark};

bool mayHoldAddress(std::string_view chunk) {
  return chunk.find_first_of("@:") != std::string_view::npos ||
         lowered(chunk).find("www.") != std::string::npos;
}

std::size_t readToken(const Chunk& chunk, std::size_t p, bool addresses) {
  if (addresses)
    for (Reader reader : kAddressReaders)
      if (const std::size_t end = reader(chunk, p); end > p) return end;
  for (Reader reader : kReaders)
    if (const std::size_t end = reader(chunk, p); end > p) return end;
  return chunk.text.size();
}

void appendTokens(const Chunk& chunk, std::size_t offset, std::vector<Token>& tokens) {
  const bool addresses = mayHoldAddress(chunk.text);
  for (std::size_t p = 0; p < chunk.text.size();) {
    const std::size_t end = readToken(chunk, p, addresses);
    tokens.push_back({{offset + p, offset + end}, end == chunk.text.size()});
    p = end;
  }
}

// The end of the run that starts at `begin`: white space, or the longest token allowed.
std::size_t chunkEnd(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && end - begin < kLongestToken - 4) {
    const CodePoint c = codePointAt(text, end);
    if (isSpace(c.value)) break;
    end += c.size;
  }
  return end;
}

std::size_t spaceEnd(std::string_view text, std::size_t begin) {
  while (begin < text.size() && isSpace(codePointAt(text, begin).value))
    begin += codePointAt(text, begin).size;
  return begin;
}

// "its not", "your a", "Lets go": the last token, if it lacks an apostrophe by what comes after it,
// is cut.
void cutBefore(std::string_view next, std::string_view text, std::vector<Token>& tokens) {
  if (tokens.empty() || tokens.back().range.size() > 4) return;
  Token& last = tokens.back();
  const std::string word = lowered(slice(text, last.range));
  const bool possessive = (word == "its" || word == "your") && followsNoPossessive(next);
  const bool urges = slice(text, last.range) == "Lets" && isLower(codePointAt(next, 0).value);
  if (!possessive && !urges) return;
  const Token rest{{last.range.end - 1, last.range.end}, last.spaceAfter};
  last = {{last.range.begin, last.range.end - 1}, false};
  tokens.push_back(rest);
}

}  // namespace

std::vector<Token> tokenize(std::string_view text, Range range) {
  const std::string_view part = slice(text, range);
  std::vector<Token> tokens;
  std::size_t begin = spaceEnd(part, 0);
  while (begin < part.size()) {
    const std::size_t end = chunkEnd(part, begin);
    const std::size_t next = spaceEnd(part, end);
    const bool afterCapital =
        !tokens.empty() && isUpper(codePointAt(text, tokens.back().range.begin).value);
    cutBefore(part.substr(begin, end - begin), text, tokens);
    appendTokens({part.substr(begin, end - begin), codePointAt(part, next).value,
                  next == part.size(), afterCapital},
                 range.begin + begin, tokens);
    tokens.back().spaceAfter = next > end || next == part.size();
    begin = next;
  }
  return tokens;
}

}  // namespace text
