// Words that keep the full stop after them, and words that are cut in two without an apostrophe.
#pragma once

#include <cstddef>
#include <string_view>

namespace text {

// What must follow for the stop to belong to the word, and whether a sentence may end there.
enum class Abbreviation {
  None,
  BeforeName,    // Gen. Zaluzhny, St. Petersburg: never ends a sentence
  BeforeNumber,  // No. 5, Fig. 2: an abbreviation only before a number
  NotLast,       // etc.: keeps its stop unless the text ends there
  Any,           // Inc., Sept.: may end a sentence
};

// `word` without its stop, in any case.
Abbreviation abbreviation(std::string_view word);

// Where "cannot", "gonna" or "dont" is cut, in bytes; 0 for a word that stays whole.
std::size_t contractionCut(std::string_view word);

// Whether "its" or "your" before this word is "it's" or "you're" without its apostrophe: its not.
bool followsNoPossessive(std::string_view word);

// anti-war, non-member, mid-August: the hyphen stays inside the word.
bool isHyphenPrefix(std::string_view word);

// 5|pm, 140|bn, 20|km: letters that are cut off a number they stand against.
bool isUnitSuffix(std::string_view letters);

// The last part of a domain or of a file's name: com, uk, xls.
bool isNameEnding(std::string_view letters);

}  // namespace text
