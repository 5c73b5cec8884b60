// Short texts (stems, options, quotes) as words: split, lowered, and told apart by what they are.
#pragma once

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "questions/text/range.h"

namespace questions {

// A run of letters, digits and what joins them inside a word ('.', ',', '-', an apostrophe).
struct Word {
  std::string_view text;
  text::Range range;    // in the text that was split
  bool quoted = false;  // stands between double quotation marks
};

// The words of a text, in order. Currency and percent signs are words of their own.
std::vector<Word> words(std::string_view text);
std::size_t wordCount(std::string_view text);

// ASCII letters lowered, curly apostrophes made straight; other bytes stay.
std::string lowered(std::string_view text);
std::string capitalised(std::string_view text);

// Lowered, and what is contracted with it left out: "it" of "it's", "they" of "They'll".
std::string withoutContraction(std::string_view word);

bool startsUpper(std::string_view word);
bool hasDigit(std::string_view word);

// A crude stem, enough to see that "sanctions" and "sanctioned" belong together.
std::string rootOf(std::string_view word);

// Lowered roots of the words that carry meaning: no articles, prepositions, auxiliaries, pronouns.
std::set<std::string> contentRoots(std::string_view text);

// Whether two texts have such a word in common.
bool shareAWord(std::string_view a, std::string_view b);

// Bytes, as all offsets are. Whether `word` stands in `text` as whole words, ignoring case.
bool holdsWords(std::string_view text, std::string_view words);

// Whether one of the words of a text, without what is contracted with it, is one of these.
bool holdsAny(std::string_view text, std::initializer_list<std::string_view> choices);

// Whether the word is one of these.
bool isAny(std::string_view word, std::initializer_list<std::string_view> choices);

// Straight or curly, and double.
bool isQuotationMark(std::string_view text);
// A capital behind a small letter: "FedEx", "SpaceShipOne".
bool hasInnerCapital(std::string_view word);
// Capitals or figures alone: "WHO", "737". No editor mixes them with names in full.
bool isAcronym(std::string_view name);

std::string joined(const std::vector<std::string>& parts, std::string_view between);
// "A", "A and B", "A, B and C".
std::string listed(const std::vector<std::string>& parts);
// Spaces at both ends gone, runs of spaces and line breaks made one space.
std::string squeezed(std::string_view text);

}  // namespace questions
