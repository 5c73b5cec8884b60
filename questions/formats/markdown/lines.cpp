#include "questions/formats/markdown/lines.h"

#include <algorithm>
#include <charconv>

#include "questions/carriers/plain_text.h"
#include "questions/columns/names.h"
#include "questions/formats/markdown/markdown.h"
#include "questions/text/characters.h"

namespace questions::format {
namespace {

using carriers::trimmed;
using text::lowered;
using Words = std::vector<std::string_view>;

const Words rightMarks = {"✅",          "✔️",    "✔",         "✓",
                          "☑️",     "☑",         "(correct)", "(correct answer)",
                          "(right)",    "[correct]", "← correct", "<- correct",
                          "<-- correct"};
const Words wrongMarks = {"❌", "✗", "✘", "☐", "⬜", "(incorrect)", "(wrong)"};
const Words truthNames = {"true or false",     "true false",      "wahr oder falsch", "wahr falsch",
                          "verdadero o falso", "verdadero falso", "vrai ou faux",     "vrai faux"};
const Words questionNames = {"question", "frage", "pregunta", "q"};
const Words spaces = {" ", "\t"};

// How many bytes of the line's begin, or of its end, one of the words takes; 0 if none is there.
std::size_t atBegin(std::string_view line, const Words& words) {
  for (const std::string_view word : words)
    if (line.starts_with(word)) return word.size();
  return 0;
}

std::size_t atEnd(std::string_view line, const Words& words) {
  for (const std::string_view word : words)
    if (line.ends_with(word)) return word.size();
  return 0;
}

// Cuts marks and spaces off both ends of what stands at these offsets.
Box cutMarks(std::string_view low, std::size_t& begin, std::size_t& end) {
  Box box = Box::None;
  const auto cut = [&](const Words& words, Box meaning) {
    const std::string_view rest = low.substr(begin, end - begin);
    const std::size_t front = atBegin(rest, words), back = front > 0 ? 0 : atEnd(rest, words);
    if (front + back == 0 || front + back == rest.size()) return false;
    begin += front;
    end -= back;
    if (meaning != Box::None) box = meaning;
    return true;
  };
  while (cut(spaces, Box::None) || cut(rightMarks, Box::Ticked) || cut(wrongMarks, Box::Empty)) {
  }
  return box;
}

std::size_t spacesAt(std::string_view line, std::size_t at) {
  return std::min(line.find_first_not_of(" \t", at), line.size());
}

// Behind the digits of a number: "." or ")" or ":" or "-" and a space, or the end; npos if it is no
// number of a question.
std::size_t afterSigns(std::string_view line, std::size_t at, bool named) {
  constexpr std::string_view keycap = "\xEF\xB8\x8F\xE2\x83\xA3";
  const bool isKeycap = line.substr(at).starts_with(keycap);
  if (isKeycap) at += keycap.size();
  if (named && line.substr(spacesAt(line, at)).starts_with('('))
    at = std::min(line.find(')', at), line.size() - 1) + 1;
  const std::size_t signs = spacesAt(line, at);
  std::size_t end = signs;
  while (end < line.size() && std::string_view(".):").find(line[end]) != line.npos) ++end;
  for (const std::string_view dash : {"-", "–", "—"})
    if (end == signs && line.substr(end).starts_with(dash)) end += dash.size();
  const std::size_t words = spacesAt(line, end);
  const bool ends = words == line.size() || (end > signs && words > end);
  return (ends && (named || end > signs)) || (isKeycap && words > at) ? words : line.npos;
}

// "the correct answer is" as "correct answer".
std::string nameOf(std::string_view words) {
  std::string name = plainName(words);
  for (const std::string_view word : {"show ", "see ", "reveal ", "view ", "the "})
    if (name.starts_with(word)) name.erase(0, word.size());
  if (name.ends_with(" is")) name.resize(name.size() - 3);
  return name;
}

Verdict::Kind kindOf(std::string_view name) {
  using Kind = Verdict::Kind;
  constexpr std::string_view ofAll[] = {"answers",  "answer key", "correct answers", "answer keys",
                                        "key",      "solutions",  "answer sheet",    "antworten",
                                        "lösungen", "respuestas", "soluciones",      "réponses"};
  if (std::find(std::begin(ofAll), std::end(ofAll), name) != std::end(ofAll)) return Kind::Keys;
  const std::string_view meaning = asksForTruth(name) ? "" : meaningOf(name);
  if (meaning == "key") return Kind::Key;
  if (meaning == "explanation" || name == "explanations") return Kind::Explanation;
  return meaning == "options" ? Kind::Options : Kind::None;
}

// "When? a) Monday b) Friday" as three lines: where a bracket closes two letters or more in order.
void addParts(std::string_view line, std::vector<std::string>& lines) {
  const std::string low = lowered(plainOf(line));
  std::vector<std::size_t> begins;
  for (std::size_t at = 0; begins.size() < mostOptions; at = begins.back() + 1) {
    const std::string label = {static_cast<char>('a' + begins.size()), ')', ' '};
    std::size_t found = low.find(label, at);
    while (found != low.npos && found > 0 && low[found - 1] != ' ' && low[found - 1] != '(')
      found = low.find(label, found + 1);
    if (found == low.npos) break;
    begins.push_back(found > 0 && low[found - 1] == '(' ? found - 1 : found);
  }
  if (begins.size() < 2) return lines.emplace_back(line), void();
  if (begins.front() > 0) begins.insert(begins.begin(), 0);
  begins.push_back(low.size());
  for (std::size_t i = 0; i + 1 < begins.size(); ++i)
    lines.emplace_back(trimmed(cut(line, begins[i], begins[i + 1])));
}

}  // namespace

std::string plainOf(std::string_view text) {
  std::string plain;
  bool link = false;
  for (const char c : text) {
    if (c == linkSign) link = !link;
    const bool sign = c == linkSign || c == boldBegin || c == boldEnd;
    if (!link && !sign) plain += c;
  }
  return plain;
}

std::string wordsOf(std::string_view text) {
  std::string words = plainOf(text);
  std::replace(words.begin(), words.end(), softBreak, ' ');
  std::replace(words.begin(), words.end(), hardBreak, '\n');
  return std::string(trimmed(words));
}

std::vector<std::string> linesOf(std::string_view text) {
  std::vector<std::string> lines;
  for (std::size_t begin = 0; begin <= text.size();) {
    constexpr char breaks[] = {softBreak, hardBreak, '\0'};
    const std::size_t end = std::min(text.find_first_of(breaks, begin), text.size());
    const std::string_view line = trimmed(text.substr(begin, end - begin));
    if (!wordsOf(line).empty()) addParts(line, lines);
    begin = end + 1;
  }
  return lines;
}

std::string cut(std::string_view text, std::size_t begin, std::size_t end) {
  std::string part;
  std::size_t at = 0;
  bool link = false;
  for (const char c : text) {
    const bool sign = c == linkSign || c == boldBegin || c == boldEnd;
    if (c == linkSign) link = !link;
    if (sign || link || (at >= begin && at < end)) part += c;
    at += !sign && !link;
  }
  return part;
}

std::string withLinks(std::string_view text) {
  std::string words;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t end = text[at] == linkSign ? text.find(linkSign, at + 1) : text.npos;
    if (end == text.npos) {
      words += text[at];
      continue;
    }
    const std::string_view address = text.substr(at + 1, end - at - 1);
    if (!words.ends_with(address)) words += " (" + std::string(address) + ")";
    at = end;
  }
  return wordsOf(words);
}

bool isBold(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t at = 0;
  int depth = 0;
  bool any = false, link = false;
  for (const char c : text) {
    if (c == linkSign) link = !link;
    if (c == boldBegin || c == boldEnd) depth += c == boldBegin ? 1 : -1;
    if (link || c == linkSign || c == boldBegin || c == boldEnd) continue;
    const bool inside = at >= begin && at < end && c != ' ' && c != '\t';
    if (inside && depth == 0) return false;
    any = any || inside;
    ++at;
  }
  return any;
}

Numbered numberedIn(std::string_view line) {
  Numbered found;
  const std::string low = lowered(line);
  const std::size_t word = atBegin(low, questionNames);
  std::size_t at = word == 0 ? 0 : spacesAt(line, word);
  if (word > 0 && line.substr(at).starts_with('#')) ++at;
  const auto [end, error] =
      std::from_chars(line.data() + at, line.data() + line.size(), found.number);
  if (word > 0 && line.substr(at).starts_with(':')) return {0, spacesAt(line, at + 1), true};
  if (error != std::errc() || !text::isDigit(line[at])) return {};
  std::size_t digits = static_cast<std::size_t>(end - line.data());
  if (word > 0 && low.substr(digits).starts_with(" of ")) {
    digits = std::min(low.find_first_not_of("0123456789", digits + 4), low.size());
  }
  found.named = word > 0;
  found.words = afterSigns(line, digits, found.named);
  return found.words == line.npos ? Numbered{} : found;
}

OptionLine optionIn(std::string_view line) {
  OptionLine option;
  option.end = line.size();
  const std::string low = lowered(line);
  const Box outside = cutMarks(low, option.begin, option.end);
  option.outside = option.begin;
  option.label = labelOf(line.substr(option.begin, option.end - option.begin));
  option.begin += option.label.size;
  if (option.label.letter != '\0' &&
      low.substr(option.begin, option.end - option.begin).ends_with('*')) {
    option.label.box = Box::Ticked;
    --option.end;
  }
  const Box inside = cutMarks(low, option.begin, option.end);
  option.box = option.label.box != Box::None ? option.label.box
               : outside != Box::None        ? outside
                                             : inside;
  return option;
}

Verdict verdictIn(std::string_view line) {
  constexpr std::size_t longest = 40;  // name
  std::size_t begin = 0;
  while (begin < line.size() && begin < 12 && !text::isLetter(text::codePointAt(line, begin).value))
    begin += text::codePointAt(line, begin).size;
  for (const std::string_view sign : {":", " – ", " — ", " - ", " is ", ". "}) {
    const std::size_t end = line.find(sign, begin);
    if (end == line.npos || end - begin > longest) continue;
    const std::string_view words = line.substr(begin, end - begin);
    const Verdict::Kind kind = kindOf(nameOf(words));
    const bool sure = sign == ":" || (kind == Verdict::Kind::Key && sign != " is ") ||
                      (kind == Verdict::Kind::Key && lowered(words).ends_with("answer"));
    if (kind == Verdict::Kind::None || !sure) continue;
    std::size_t after = spacesAt(line, end + sign.size());
    if (line.substr(after).starts_with(':')) after = spacesAt(line, after + 1);
    return {kind, after};
  }
  return {};
}

Verdict::Kind titleIn(std::string_view line) {
  while (line.ends_with(':')) line.remove_suffix(1);
  if (line.size() > 40) return Verdict::Kind::None;
  const std::string name = nameOf(line);
  const bool more = name.starts_with("answer key ") || name.starts_with("answers ");
  return more ? Verdict::Kind::Keys : kindOf(name);
}

std::vector<std::pair<std::size_t, std::string>> pairsIn(std::string_view text) {
  std::vector<std::pair<std::size_t, std::string>> pairs;
  std::size_t words = 0;  // where those of the pair begun last begin
  const auto end = [&](std::size_t at) {
    if (pairs.empty()) return;
    std::string_view value = trimmed(text.substr(words, at - words));
    while (!value.empty() && std::string_view(",;|").find(value.back()) != value.npos)
      value = trimmed(value.substr(0, value.size() - 1));
    pairs.back().second = value;
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool begins = at == 0 || std::string_view(" ,;|\n").find(text[at - 1]) != text.npos;
    if (!begins) continue;
    const std::string_view rest = text.substr(at);
    Numbered numbered = numberedIn(rest);
    std::size_t digits = 0, number = 0;  // "1B", "1-b", "1=b", "1.b", "1:b"
    while (digits < rest.size() && digits < 4 && text::isDigit(rest[digits]))
      number = number * 10 + static_cast<std::size_t>(rest[digits++] - '0');
    const std::size_t sign =
        digits < rest.size() && std::string_view("-=.:)").find(rest[digits]) != rest.npos ? 1 : 0;
    const std::size_t letter = digits + sign;
    const bool alone =
        letter + 1 == rest.size() || (letter < rest.size() && !text::isLetter(rest[letter + 1]) &&
                                      !text::isDigit(rest[letter + 1]));
    if (numbered.number == 0 && digits > 0 && letter < rest.size() &&
        text::isLetter(rest[letter]) && alone)
      numbered = {number, letter};
    const std::size_t last = pairs.empty() ? 0 : pairs.back().first;
    constexpr std::size_t mostSkipped = 20;
    if (numbered.number <= last || numbered.number > last + mostSkipped ||
        numbered.words >= rest.size()) {
      if (at == 0) return {};
      continue;
    }
    end(at);
    pairs.push_back({numbered.number, ""});
    words = at + numbered.words;
  }
  end(text.size());
  return pairs;
}

std::size_t truthMarkIn(std::string_view line) {
  const std::size_t open = line.rfind('(');
  if (open == line.npos || open == 0 || !line.ends_with(')')) return line.npos;
  return truthIn(line.substr(open + 1, line.size() - open - 2)) ? open : line.npos;
}

bool asksForTruth(std::string_view words) {
  const std::string name = plainName(words);
  return std::any_of(truthNames.begin(), truthNames.end(),
                     [&](std::string_view asked) { return name.find(asked) != name.npos; });
}

}  // namespace questions::format
