// A sentence ends after a stop and what closes with it (quotes, brackets, a [17]), unless the stop
// belongs to an abbreviation or what follows goes on in lower case.
#include "questions/text/sentences.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "questions/text/abbreviations.h"
#include "questions/text/characters.h"
#include "questions/text/tokens.h"

namespace text {
namespace {

// Capitalised words that begin a sentence far more often than a name: what may follow "U.S." or
// "Inc."
constexpr std::string_view kStarters[] = {
    "A",       "After",  "All",   "Also",    "Although", "An",    "And",   "As",   "At",
    "Because", "Before", "But",   "By",      "During",   "For",   "From",  "He",   "Her",
    "Here",    "His",    "How",   "However", "I",        "If",    "In",    "It",   "Its",
    "Many",    "Most",   "My",    "No",      "Not",      "Now",   "On",    "Once", "One",
    "Our",     "Please", "She",   "Since",   "So",       "Some",  "Such",  "That", "The",
    "Their",   "Then",   "There", "These",   "They",     "This",  "Those", "To",   "Under",
    "We",      "What",   "When",  "Where",   "Which",    "While", "Who",   "Why",  "With",
    "You",     "Your"};

bool isStarter(std::string_view word) {
  return std::find(std::begin(kStarters), std::end(kStarters), word) != std::end(kStarters);
}

// The tokens of one paragraph, and what the rules ask about them.
struct Words {
  std::string_view text;
  const std::vector<Token>& tokens;

  std::string_view at(std::size_t i) const {
    return i < tokens.size() ? slice(text, tokens[i].range) : std::string_view();
  }
  char32_t first(std::size_t i) const { return codePointAt(at(i), 0).value; }
  bool spaceAfter(std::size_t i) const { return tokens[i].spaceAfter; }
};

bool isStop(char32_t c) { return c == '.' || c == '?' || c == '!' || c == 0x2026; }

bool isClosing(char32_t c) {
  return c == '"' || c == '\'' || c == 0x201D || c == 0x2019 || c == ')' || c == ']' || c == 0xBB;
}

bool isOpening(char32_t c) {
  return c == '"' || c == '\'' || c == 0x201C || c == 0x2018 || c == '(' || c == '[' || c == 0xAB;
}

// How the token ends a sentence: not, like an ellipsis or abbreviation (perhaps), or like a full
// stop.
enum class Stop { No, Perhaps, Abbreviated, Full };

Stop stopOfMark(std::string_view mark) {
  bool dots = true;
  for (std::size_t p = 0; p < mark.size(); p += codePointAt(mark, p).size) {
    const char32_t c = codePointAt(mark, p).value;
    if (!isStop(c)) return Stop::No;
    dots = dots && (c == '.' || c == 0x2026);
  }
  return dots && mark != "." ? Stop::Perhaps : Stop::Full;
}

Stop stopOf(const Words& words, std::size_t i) {
  const std::string_view word = words.at(i);
  if (isStop(words.first(i))) return stopOfMark(word);
  if (!word.ends_with('.') || word.size() < 3) return Stop::No;
  const std::string_view stem = word.substr(0, word.size() - 1);
  const bool dotted = stem.find('.') != std::string_view::npos;
  const Abbreviation kind = abbreviation(stem);
  const bool mayEnd = dotted || kind == Abbreviation::Any || kind == Abbreviation::NotLast;
  return mayEnd ? Stop::Abbreviated : Stop::No;
}

// [17], [citation needed]: a reference after a stop goes with the sentence that it stands behind.
std::size_t afterReference(const Words& words, std::size_t i) {
  while (words.at(i) == "[" && (isDigit(words.first(i + 1)) || isLower(words.first(i + 1)))) {
    std::size_t close = i + 2;
    while (close < i + 4 && words.at(close) != "]") ++close;
    if (words.at(close) != "]") break;
    i = close + 1;
  }
  return i;
}

// Two marks or more that are neither a stop nor a quote: :) ;-) ^_^
bool isEmoticon(std::string_view word) {
  return word.size() > 1 && word.size() < 5 &&
         (word[0] == ':' || word[0] == ';' || word[0] == '=' || word[0] == '^') && word != "==" &&
         word != "===";
}

// 3. at the head of a sentence numbers it.
bool isListNumber(const Words& words, std::size_t begin, std::size_t i) {
  return i == begin + 1 && words.at(i) == "." && words.at(begin).size() < 3 &&
         isDigit(words.first(begin)) && !words.spaceAfter(begin);
}

// The first token after the stop at `i` that does not close with it.
std::size_t afterClosers(const Words& words, std::size_t i) {
  std::size_t next = i + 1;
  while (next < words.tokens.size() && !words.spaceAfter(next - 1) && isClosing(words.first(next)))
    ++next;
  next = afterReference(words, next);
  return isEmoticon(words.at(next)) ? next + 1 : next;
}

// The word that what follows begins with, quotes and brackets left out.
std::size_t firstWord(const Words& words, std::size_t i) {
  while (i < words.tokens.size() && isOpening(words.first(i))) ++i;
  return i;
}

bool isAddress(std::string_view word) {
  return word.find("://") != std::string_view::npos || word.starts_with("www.");
}

// ***, ====: three marks or more of one sort, drawn between texts.
bool isRule(std::string_view word) {
  return word.size() > 2 &&
         (word[0] == '*' || word[0] == '=' || word[0] == '_' || word[0] == '~') &&
         word.find_first_not_of(word[0]) == std::string_view::npos;
}

// What separates texts although it is no stop: rules and emoticons before a capital, and each
// address of several in a row.
bool separates(const Words& words, std::size_t i) {
  if (i + 1 >= words.tokens.size() || !words.spaceAfter(i)) return false;
  const std::string_view word = words.at(i);
  if (isAddress(word)) return isAddress(words.at(i + 1));
  return (isRule(word) || isEmoticon(word)) && isUpper(words.first(i + 1));
}

// Yahoo! Jeopardy!
bool isNameMark(const Words& words, std::size_t i) {
  return words.at(i) == "!" && i > 0 && isUpper(words.first(i - 1)) && !words.spaceAfter(i - 1);
}

// "Ann Lee of the Greens In the northern constituency, two …": a caption or a heading has lost its
// line break, and a sentence opens with where.
bool opensAnew(const Words& words, std::size_t begin, std::size_t i) {
  constexpr std::size_t longestOpening = 12, fewestBehind = 5;
  const std::string_view word = words.at(i);
  if ((word != "In" && word != "On" && word != "At") || words.at(i + 1) != "the") return false;
  if (i < begin + 2 || isOpening(words.first(i - 1)) || !words.spaceAfter(i - 1)) return false;
  if (!isUpper(words.first(i - 1)) && !isLower(words.first(i - 1))) return false;
  bool common = false;  // no title of a work: "The Man In the Iron Mask, …"
  for (std::size_t j = i + 2; j < std::min(i + longestOpening, words.tokens.size()); ++j) {
    if (words.at(j) == ",") return common && j + fewestBehind < words.tokens.size();
    common = common || (isLower(words.first(j)) && words.at(j).size() > 4);
  }
  return false;
}

bool isCapitals(std::string_view word) {
  return word.size() > 1 && std::all_of(word.begin(), word.end(), [](char c) {
           return isUpper(static_cast<unsigned char>(c));
         });
}

// "(LART.NS)": a share's sign at an exchange.
bool isTicker(const Words& words, std::size_t i) {
  return i > 0 && isCapitals(words.at(i - 1)) && isCapitals(words.at(i + 1)) &&
         !words.spaceAfter(i - 1);
}

// "E. coli": one capital, and no capital behind its stop.
bool isInitial(const Words& words, std::size_t i, char32_t follows) {
  return i > 0 && words.at(i) == "." && words.at(i - 1).size() == 1 && !words.spaceAfter(i - 1) &&
         isUpper(words.first(i - 1)) && isLower(follows);
}

bool endsAt(const Words& words, Stop stop, std::size_t i, std::size_t next) {
  const char32_t follows = words.first(firstWord(words, next));
  const bool closed = next > i + 1;
  if (stopOf(words, next) != Stop::No && isStop(words.first(next))) return false;
  const bool spaced = words.spaceAfter(next - 1);
  if (!spaced)
    return isUpper(follows) && stop == Stop::Full && words.tokens[next].range.size() > 1 &&
           !isTicker(words, i);
  switch (stop) {
    case Stop::Full:
      if ((isNameMark(words, i) && isLower(follows)) || isInitial(words, i, follows)) return false;
      return !(closed && isLower(follows)) && !(follows == ',' || follows == ';');
    case Stop::Perhaps:
      return isUpper(follows);
    case Stop::Abbreviated:
      return isStarter(words.at(firstWord(words, next)));
    case Stop::No:
      return false;
  }
  return false;
}

// The last token allowed in a sentence that begins at `begin` and has not ended by itself.
std::size_t forcedEnd(const Words& words, std::size_t begin) {
  const std::size_t limit = begin + kLongestSentence;
  for (std::size_t i = limit; i > begin + kLongestSentence / 2; --i) {
    const char32_t c = words.first(i - 1);
    if (c == ',' || c == ';' || c == ':' || c == '-' || c == 0x2013 || c == 0x2014) return i;
  }
  return limit;
}

// One past the last token of the sentence that begins at `begin`.
std::size_t sentenceEnd(const Words& words, std::size_t begin) {
  for (std::size_t i = begin; i < words.tokens.size(); ++i) {
    if (i - begin >= kLongestSentence) return forcedEnd(words, begin);
    if (separates(words, i)) return i + 1;
    if (opensAnew(words, begin, i)) return i;
    const Stop stop = stopOf(words, i);
    if (stop == Stop::No || isListNumber(words, begin, i)) continue;
    const std::size_t next = afterClosers(words, i);
    if (next >= words.tokens.size()) break;
    if (endsAt(words, stop, i, next)) return std::min(next, begin + kLongestSentence);
  }
  return std::min(words.tokens.size(), begin + kLongestSentence);
}

void appendSentences(const Words& words, std::size_t paragraph, std::vector<Sentence>& sentences) {
  for (std::size_t begin = 0; begin < words.tokens.size();) {
    const std::size_t end = sentenceEnd(words, begin);
    Sentence sentence{
        {words.tokens[begin].range.begin, words.tokens[end - 1].range.end}, paragraph, {}};
    sentence.tokens.assign(words.tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                           words.tokens.begin() + static_cast<std::ptrdiff_t>(end));
    sentences.push_back(std::move(sentence));
    begin = end;
  }
}

}  // namespace

std::vector<Sentence> splitSentences(const Article& article) {
  std::vector<Sentence> sentences;
  for (std::size_t i = 0; i < article.paragraphs.size(); ++i) {
    const std::vector<Token> tokens = tokenize(article.text, article.paragraphs[i].range);
    appendSentences({article.text, tokens}, i, sentences);
  }
  return sentences;
}

}  // namespace text
