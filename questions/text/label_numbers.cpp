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
  if (listed<kPlurals>(word)) return true;
  return word.size() > 3 && word.ends_with('s') && !word.ends_with("ss") && !word.ends_with("us") &&
         !word.ends_with("is");
}

// F-16, COVID-19: a hyphen ties it to a word before.
bool isTied(const Words& words, std::size_t i) {
  if (i < 2 || !isHyphen(words.raw(i - 1)) || !words.joined(i - 1)) return false;
  return words.joined(i - 2) && isLetterWord(words.raw(i - 2)) && !smallNumber(words.lower(i - 2));
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

// Part of a telephone number or the like: digits beside digits.
bool isInSeries(const Words& words, const Number& number) {
  const auto bare = [&](std::size_t i) {
    return isPlainDigits(words.raw(i)) || words.raw(i).starts_with('+');
  };
  return bare(number.begin - 1) || words.is(number.begin - 1, ")")
             ? isPlainDigits(words.raw(number.begin)) &&
                   (bare(number.begin - 1) || isPlainDigits(words.raw(number.begin - 2)))
             : bare(number.end) && isPlainDigits(words.raw(number.begin)) &&
                   number.end == number.begin + 1;
}

bool isListNumber(const Words& words, const Number& number) {
  return number.begin == 0 && (words.is(1, ".") || words.is(1, ")")) && words.size() > 2 &&
         number.value < 100;
}

}  // namespace

bool isLabel(const Words& words, const Number& number) {
  const std::size_t i = number.begin;
  if (isTied(words, i) || isBracketed(words, number) || isListNumber(words, number)) return true;
  if (number.inWords)
    return words.isCapitalised(i) &&
           (i > 0 ? !words.is(i - 1, "\"") && !words.is(i - 1, "\xE2\x80\x9C")
                  : words.isCapitalised(number.end));
  if (words.is(i - 1, "#") || words.is(i - 1, "no.") || words.is(i - 1, "nos.")) return true;
  if (number.grouped || number.power > 0) return false;
  return listed<kLabels>(words.lower(i - 1)) || followsName(words, i) || isInSeries(words, number);
}

Range countedAt(const Words& words, std::size_t i, bool singular) {
  for (std::size_t k = i; k < i + 3 && k < words.size(); ++k) {
    if (!words.isLowerWord(k) || listed<kNotCounted>(words.lower(k))) return {};
    if (singular || isPlural(words.lower(k))) return words.range(i, k + 1);
  }
  return {};
}

}  // namespace text
