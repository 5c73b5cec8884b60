// Each run without white space is read from left to right; at every position the first reader in
// kReaders that finds something of its kind takes it.
#include "questions/text/tokens.h"

#include <algorithm>
#include <array>
#include <string>

#include "questions/text/abbreviations.h"
#include "questions/text/characters.h"

namespace text {
namespace {

bool isAlnum(char32_t c) { return isLetter(c) || isDigit(c); }

bool isAscii(char32_t c, std::string_view set) {
  return c != 0 && c < 0x80 && set.find(static_cast<char>(c)) != std::string_view::npos;
}

std::string lowered(std::string_view word) {
  std::string result(word);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return result;
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

// --- Readers: the end of the token that starts at `p`, or `p` itself if it is not of their kind
// ---

std::size_t readAddress(const Chunk& chunk, std::size_t p) {
  const std::string_view rest = chunk.text.substr(p);
  const std::size_t scheme = rest.find("://");
  const bool starts = lowered(rest.substr(0, 4)) == "www." || rest.starts_with("mailto:") ||
                      (scheme != std::string_view::npos && scheme > 1 && scheme < 7 &&
                       chunk.skip(p, isLetter) == p + scheme);
  if (!starts) return p;
  std::size_t end = chunk.skip(p, [](char32_t c) { return !isAscii(c, "<>\"|") && c != 0x201D; });
  while (end > p + 1 && isAscii(chunk.before(end), ".,;:!?)]'*")) --end;
  return end;
}

std::size_t readMail(const Chunk& chunk, std::size_t p) {
  const auto part = [](char32_t c) { return isAlnum(c) || isAscii(c, "._%+-"); };
  const std::size_t at = chunk.skip(p, part);
  if (at == p || chunk.at(at) != '@' || !isAlnum(chunk.at(at + 1))) return p;
  std::size_t end = chunk.skip(at + 1, part);
  while (isAscii(chunk.before(end), "._-")) --end;
  return end;
}

bool sameCase(std::string_view word) {
  const auto lower = [](char c) { return !isUpper(static_cast<unsigned char>(c)); };
  return std::all_of(word.begin(), word.end(), lower) ||
         std::none_of(word.begin(), word.end(), lower);
}

// name.com, report.xls: the last part is known. alt.animals.cat: three parts in lower case.
bool isDottedName(std::string_view name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot < 2) return false;
  const std::string_view ending = name.substr(dot + 1);
  if (isNameEnding(ending) && sameCase(ending)) return true;
  const bool lowerParts =
      name.find_first_not_of("abcdefghijklmnopqrstuvwxyz.-") == std::string_view::npos;
  return lowerParts && name.find('.') < dot && name.find("..") == std::string_view::npos &&
         ending.size() > 2 && name.find('.') > 1;
}

std::size_t readFileOrDomain(const Chunk& chunk, std::size_t p) {
  if (!isAlnum(chunk.at(p))) return p;
  const auto part = [](char32_t c) { return isAlnum(c) || isAscii(c, "._-"); };
  std::size_t end = chunk.skip(p, part);
  while (isAscii(chunk.before(end), "._-")) --end;
  if (!isDottedName(chunk.text.substr(p, end - p))) return p;
  if (chunk.at(end) != '/') return end;
  end = chunk.skip(end, [](char32_t c) { return !isAscii(c, "<>\"|,;)"); });
  return isAscii(chunk.before(end), ".:!?'") ? end - 1 : end;
}

std::size_t readHashtag(const Chunk& chunk, std::size_t p) {
  if (!isAscii(chunk.at(p), "#@") || !isLetter(chunk.at(p + 1)) || isAlnum(chunk.before(p)))
    return p;
  return chunk.skip(p + 1, [](char32_t c) { return isAlnum(c) || c == '_'; });
}

std::size_t readEmoticon(const Chunk& chunk, std::size_t p) {
  static constexpr std::string_view kFaces[] = {
      ">:(", ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", "^_^", "-_-", ":'(", ":)", ":(", ";)",
      ":D",  ":P",  ":p",  ":/",  ":|",  ":o",  ":O",  "=)",  "=(",  "(:",  "<3", "XD"};
  if (isAlnum(chunk.before(p)) && isAscii(chunk.at(p), "(X")) return p;
  for (std::string_view face : kFaces) {
    if (!chunk.text.substr(p).starts_with(face)) continue;
    const std::size_t end = p + face.size();
    if (end == chunk.text.size() || isAscii(chunk.at(end), ".,!?")) return end;
  }
  return p;
}

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

// b/c, w/o, w/: words of two letters with a stroke.
std::size_t readStroke(const Chunk& chunk, std::size_t p) {
  if (isAlnum(chunk.before(p))) return p;
  const std::string start = lowered(chunk.text.substr(p, 3));
  if (start == "b/c" || start == "w/o") return isAlnum(chunk.at(p + 3)) ? p : p + 3;
  return start.starts_with("w/") ? p + 2 : p;
}

// US$ HK$ A$
std::size_t readCurrency(const Chunk& chunk, std::size_t p) {
  const std::size_t end = chunk.skip(p, isUpper);
  return end > p && end - p < 4 && chunk.at(end) == '$' ? end + 1 : p;
}

std::size_t dotsAt(const Chunk& chunk, std::size_t p) {
  return chunk.skip(p, [](char32_t c) { return c == '.'; }) - p;
}

// U.S. a.m. Ph.D. e.g.: single letters (or two) with a stop after each.
std::size_t readDotted(const Chunk& chunk, std::size_t p) {
  std::size_t end = p;
  std::size_t parts = 0;
  while (true) {
    const std::size_t letters = chunk.skip(end, isLetter);
    const std::size_t size = letters - end;
    if (size == 0 || size > 2 || (size == 2 && isUpper(chunk.at(end + 1)))) break;
    if (chunk.at(letters) != '.') {
      if (size == 1 && parts > 0 && !isAlnum(chunk.at(letters))) return letters;  // (a.k.a
      break;
    }
    if (dotsAt(chunk, letters) > 2) break;
    end = letters + 1;
    ++parts;
  }
  return parts > 1 ? end : p;
}

// J. in "J. Smith"; a single letter before a stop that does not end the paragraph.
bool keepsStopAsInitial(const Chunk& chunk, std::size_t p, std::size_t end) {
  if (end != chunk.after(p) || !isLetter(chunk.at(p))) return false;
  const bool ends = end + 1 == chunk.text.size();
  if (!isUpper(chunk.at(p)))  // c. 1650, (b. June 1970)
    return ends && ((isDigit(chunk.next) && isAscii(chunk.at(p), "cp")) || chunk.before(p) == '(');
  if (!ends) return isUpper(chunk.at(end + 1));
  if (chunk.last || !isUpper(chunk.next)) return false;
  return chunk.at(p) != 'I' || chunk.afterCapital;
}

bool keepsStop(const Chunk& chunk, std::size_t p, std::size_t end) {
  const std::size_t dots = dotsAt(chunk, end);
  if (dots != 1 && dots != 2) return false;
  const bool ends = end + 1 == chunk.text.size();
  const Abbreviation kind = abbreviation(chunk.text.substr(p, end - p));
  if (kind == Abbreviation::BeforeNumber) return isDigit(ends ? chunk.next : chunk.at(end + 1));
  if (!ends && isAlnum(chunk.at(end + 1)) && end - p > 1) return false;
  switch (kind) {
    case Abbreviation::BeforeName:
    case Abbreviation::NotLast:
      return dots == 2 || !(ends && chunk.last);
    case Abbreviation::Any:
      return true;
    case Abbreviation::BeforeNumber:
      break;
    case Abbreviation::None:
      return keepsStopAsInitial(chunk, p, end);
  }
  return false;
}

// Letters, digits, and what joins them inside one word: apostrophe, ampersand (AT&T), underscore.
std::size_t wordEnd(const Chunk& chunk, std::size_t p) {
  std::size_t end = p;
  while (true) {
    end = chunk.skip(end, isAlnum);
    const std::size_t next = chunk.after(end);
    const char32_t joint = chunk.at(end);
    const bool joins =
        isApostrophe(joint) || joint == '_' || joint == '`' ||
        (joint == '&' && end - p < 4 && isUpper(chunk.before(end)) == isUpper(chunk.at(next)));
    if (!joins || end == p || !isAlnum(chunk.at(next))) return end;
    end = next;
  }
}

// do|n't, Trump|'s, we|'ll: where the clitic at the end of the word begins; `end` if there is none.
std::size_t cliticBegin(const Chunk& chunk, std::size_t p, std::size_t end) {
  std::size_t mark = end;
  while (mark > p && isLetter(chunk.before(mark))) mark -= codePointBefore(chunk.text, mark).size;
  const CodePoint joint = codePointBefore(chunk.text, mark);
  if (mark == p || !(isApostrophe(joint.value) || joint.value == '`')) return end;
  const std::string tail = lowered(chunk.text.substr(mark, end - mark));
  std::size_t begin = mark - joint.size;
  static constexpr std::string_view kTails[] = {"s", "re", "ve", "ll", "d", "m"};
  if (std::find(std::begin(kTails), std::end(kTails), tail) != std::end(kTails))
    return begin > p ? begin : end;
  if (tail == "t" && begin > p + 1 && isAscii(chunk.before(begin), "nN")) return begin - 1;
  return end;
}

// A hyphen after a prefix stays inside the word; the part after it is read as a word of its own.
std::size_t prefixedEnd(const Chunk& chunk, std::size_t p, std::size_t end) {
  while (chunk.at(end) == '-' && isAlnum(chunk.at(end + 1)) &&
         (end == p + 1 || !isUpper(chunk.before(end))) &&
         isHyphenPrefix(chunk.text.substr(p, end - p))) {
    p = end + 1;
    end = wordEnd(chunk, p);
  }
  return end;
}

std::size_t readWord(const Chunk& chunk, std::size_t p) {
  if (!isAlnum(chunk.at(p))) return p;
  std::size_t end = prefixedEnd(chunk, p, wordEnd(chunk, p));
  const std::size_t whole = end;
  for (std::size_t cut; (cut = cliticBegin(chunk, p, end)) != end;) end = cut;
  if (end != whole) return end;
  if (keepsStop(chunk, p, end)) return end + 1;
  const std::size_t cut = contractionCut(chunk.text.substr(p, end - p));
  return cut > 0 ? p + cut : end;
}

// 's n't 'll: what readWord left over.
std::size_t readClitic(const Chunk& chunk, std::size_t p) {
  const std::size_t start = isAscii(chunk.at(p), "nN") && p > 0 ? p + 1 : p;
  const char32_t mark = chunk.at(start);
  if (!(isApostrophe(mark) || (mark == '`' && p > 0)) ||
      (start == p && !isAlnum(chunk.before(p)) && p > 0))
    return p;
  const std::size_t letters = chunk.after(start);
  const std::size_t end = chunk.skip(letters, isLetter);
  const std::string tail = lowered(chunk.text.substr(letters, end - letters));
  static constexpr std::string_view kTails[] = {"s", "re", "ve", "ll", "d", "m"};
  if (start > p) return tail == "t" && isLetter(chunk.before(p)) ? end : p;
  return std::find(std::begin(kTails), std::end(kTails), tail) != std::end(kTails) &&
                 !isAlnum(chunk.at(end))
             ? end
             : p;
}

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
