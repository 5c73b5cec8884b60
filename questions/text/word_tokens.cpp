// Words, abbreviations with their stops, and clitics.
#include <algorithm>
#include <iterator>

#include "questions/text/abbreviations.h"
#include "questions/text/token_readers.h"

namespace text {
namespace {

std::size_t dotsAt(const Chunk& chunk, std::size_t p) {
  return chunk.skip(p, [](char32_t c) { return c == '.'; }) - p;
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

// do|n't, Berg|'s, we|'ll: where the clitic at the end of the word begins; `end` if there is none.
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

}  // namespace

// b/c, w/o, w/: words of two letters with a stroke.
std::size_t readStroke(const Chunk& chunk, std::size_t p) {
  if (isAlnum(chunk.before(p))) return p;
  const std::string start = lowered(chunk.text.substr(p, 3));
  if (start == "b/c" || start == "w/o") return isAlnum(chunk.at(p + 3)) ? p : p + 3;
  return start.starts_with("w/") ? p + 2 : p;
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

}  // namespace text
