// Numbers that name rather than count, and the nouns that numbers count.
#include "questions/text/calendar.h"
#include "questions/text/characters.h"
#include "questions/text/quantity_patterns.h"

namespace text {
namespace {

constexpr std::string_view kLabels[] = {
    "#",       "act",       "apartment",  "article", "articles", "bus",      "category",
    "channel", "chapter",   "class",      "clause",  "day",      "division", "episode",
    "exit",    "fig.",      "figure",     "flight",  "game",     "gate",     "grade",
    "group",   "highway",   "interstate", "item",    "lane",     "lesson",   "level",
    "line",    "lot",       "model",      "no.",     "nos.",     "number",   "page",
    "pages",   "paragraph", "part",       "phase",   "platform", "psalm",    "resolution",
    "room",    "round",     "route",      "scene",   "season",   "section",  "sections",
    "series",  "size",      "stage",      "step",    "suite",    "table",    "terminal",
    "tier",    "top",       "track",      "type",    "unit",     "verse",    "version",
    "vol.",    "volume",    "week",       "windows", "zone"};
// Capitalised at the head of a sentence, they are no name's first part.
constexpr std::string_view kPlainWords[] = {
    "a",         "about",  "above",   "after",         "all",     "almost", "among",
    "an",        "and",    "another", "approximately", "around",  "as",     "at",
    "because",   "before", "between", "but",           "by",      "during", "each",
    "even",      "every",  "exactly", "fewer",         "for",     "from",   "in",
    "including", "just",   "less",    "more",          "nearly",  "no",     "of",
    "on",        "only",   "or",      "over",          "roughly", "since",  "so",
    "some",      "than",   "that",    "the",           "their",   "then",   "these",
    "those",     "to",     "under",   "until",         "up",      "when",   "where",
    "which",     "while",  "with",    "within"};
constexpr std::string_view kNotCounted[] = {
    "a",       "after", "again",     "against", "ago",     "also",  "among",  "an",      "and",
    "are",     "as",    "at",        "be",      "because", "been",  "before", "between", "but",
    "by",      "can",   "could",     "dead",    "did",     "died",  "do",     "does",    "during",
    "each",    "for",   "from",      "had",     "has",     "have",  "he",     "her",     "his",
    "if",      "in",    "including", "injured", "into",    "is",    "it",     "its",     "killed",
    "may",     "might", "not",       "of",      "off",     "on",    "or",     "our",     "out",
    "over",    "per",   "said",      "says",    "she",     "since", "so",     "than",    "that",
    "the",     "their", "then",      "there",   "these",   "they",  "this",   "those",   "times",
    "to",      "under", "until",     "up",      "was",     "we",    "were",   "when",    "where",
    "whereas", "which", "while",     "who",     "will",    "with",  "would",  "wounded", "you",
    "your"};
constexpr std::string_view kPlurals[] = {"aircraft", "cattle", "children", "feet",      "fish",
                                         "men",      "mice",   "people",   "personnel", "police",
                                         "sheep",    "teeth",  "women"};

bool isPlainDigits(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

bool isHyphen(std::string_view word) { return word == "-" || word == "\xE2\x80\x93"; }

bool isLetterWord(std::string_view word) { return isLetter(codePointAt(word, 0).value); }

bool isPlural(std::string_view word) {
  if (listed<kPlurals>(word) || word.ends_with("children") || word.ends_with("women")) return true;
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

// Russians, Democrats, Muslims
bool isPeople(const Words& words, std::size_t i) {
  const std::string& word = words.lower(i);
  const bool ending = word.ends_with("ns") || word.ends_with("ats") || word.ends_with("ims") ||
                      word.ends_with("ews");
  return words.isCapitalised(i) && word.size() > 3 && ending;
}

// F-16, COVID-19: a hyphen ties it to a word before. 1 – 2: or to a number.
bool isTied(const Words& words, std::size_t i) {
  if (i < 2 || !isHyphen(words.raw(i - 1))) return false;
  const bool tight = words.joined(i - 1) && words.joined(i - 2);
  if (isPlainDigits(words.raw(i - 2)) && words.joined(i - 1) == words.joined(i - 2)) return true;
  return tight && isLetterWord(words.raw(i - 2)) && !smallNumber(words.lower(i - 2));
}

bool isBracketed(const Words& words, const Number& number) {
  const bool square = words.is(number.begin - 1, "[") && words.is(number.end, "]");
  const bool areaCode = words.is(number.begin - 1, "(") && words.is(number.end, ")") &&
                        isPlainDigits(words.raw(number.end + 1));
  return square || areaCode;
}

// Boeing 737, Article 5, Figure 1.6
bool followsName(const Words& words, std::size_t i) {
  if (i == 0 || !words.isCapitalised(i - 1)) return false;
  const std::string& before = words.lower(i - 1);
  return !listed<kPlainWords>(before) && weekdayNumber(words.raw(i - 1)) == 0 &&
         monthNumber(words.raw(i - 1)) == 0;
}

// (03) 9221 4193, +44 20 7946: a token of digits beside another.
bool isInSeries(const Words& words, const Number& number) {
  if (!isPlainDigits(words.raw(number.begin)) || number.end != number.begin + 1) return false;
  const std::size_t before = number.begin - (words.is(number.begin - 1, ")") ? 2 : 1);
  return isPlainDigits(words.raw(before)) || words.raw(before).starts_with('+') ||
         isPlainDigits(words.raw(number.end));
}

// 0590258046, 007
bool isCode(std::string_view digits) {
  return digits.size() > 1 && digits[0] == '0' && isPlainDigits(digits);
}

bool isQuote(std::string_view word) { return word == "\"" || word == "\xE2\x80\x9C"; }

// Channel Four, day five; Seven Nights, but not Seven Russian soldiers
bool isNamedInWords(const Words& words, const Number& number) {
  const std::size_t i = number.begin;
  if (listed<kLabels>(words.lower(i - 1)) && !isPluralNoun(words, number.end)) return true;
  if (!words.isCapitalised(i)) return false;
  const bool opens = i == 0 || isQuote(words.raw(i - 1));
  return !opens || (words.isCapitalised(number.end) && countedAt(words, number.end, false).empty());
}

bool isListNumber(const Words& words, const Number& number) {
  return number.begin == 0 && (words.is(1, ".") || words.is(1, ")")) && words.size() > 2 &&
         number.value < 100;
}

}  // namespace

bool isLabel(const Words& words, const Number& number, bool hasUnit) {
  const std::size_t i = number.begin;
  if (isTied(words, i) || isBracketed(words, number) || isListNumber(words, number)) return true;
  if (hasUnit) return false;
  if (number.inWords) return isNamedInWords(words, number);
  if (words.raw(i - 1) == "No" || words.raw(i - 1) == "Nos") return true;
  if (words.is(i - 1, "#") || words.is(i - 1, "no.") || words.is(i - 1, "nos.")) return true;
  if (number.grouped || number.power > 0) return false;
  if (isCode(words.raw(i))) return true;
  return listed<kLabels>(words.lower(i - 1)) || followsName(words, i) || isInSeries(words, number);
}

bool isPluralNoun(const Words& words, std::size_t i) {
  return words.isLowerWord(i) && !listed<kNotCounted>(words.lower(i)) && isPlural(words.lower(i));
}

bool isFunctionWord(std::string_view lower) { return listed<kNotCounted>(lower); }

Range countedAt(const Words& words, std::size_t i, bool singular) {
  for (std::size_t k = i; k < i + 3 && k < words.size(); ++k) {
    const bool word = words.isLowerWord(k) || words.isCapitalised(k);
    if (!word || listed<kNotCounted>(words.lower(k))) return {};
    const bool noun = singular ? words.isLowerWord(k) : isPluralNoun(words, k);
    if (noun || (k == i && !singular && isPeople(words, k))) return words.range(i, k + 1);
  }
  return {};
}

}  // namespace text
