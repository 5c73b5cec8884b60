// The kinds of quantity expression, each read at one token; quantities.cpp tries them in turn.
#pragma once

#include <cstddef>
#include <optional>

#include "questions/text/numbers.h"
#include "questions/text/quantity.h"
#include "questions/text/words.h"

namespace text {

struct QuantityMatch {
  std::size_t begin = 0;
  std::size_t end = 0;  // one past its last token
  Quantity quantity;    // range is set by the caller
};

using QuantityReader = std::optional<QuantityMatch> (*)(const Words&, std::size_t);

// 10:30 a.m.; 5 pm; 18:00 GMT; 9 to 10 a.m.
std::optional<QuantityMatch> clockTimeAt(const Words& words, std::size_t i);

// won 2–1; a 52–48 vote; 52 votes to 48
std::optional<QuantityMatch> resultAt(const Words& words, std::size_t i);

// half of; a third of; two-thirds; 1/2
std::optional<QuantityMatch> fractionAt(const Words& words, std::size_t i);

// 19th; the third; twenty-first
std::optional<QuantityMatch> ordinalQuantityAt(const Words& words, std::size_t i);

// Numbers with what they count: money, percentages, durations, measures, ages, and plain cardinals.
std::optional<QuantityMatch> figureAt(const Words& words, std::size_t i);

// A number that names rather than counts: F-16, Boeing 737, page 5, [17], (03) 9221 4193.
// One with a unit behind it is none, unless a hyphen ties it to a word before.
bool isLabel(const Words& words, const Number& number, bool hasUnit);

// A lower-case word that looks like a plural noun and is none of the words that follow numbers
// otherwise.
bool isPluralNoun(const Words& words, std::size_t i);

// of, were, killed: a word that ends the search for a counted noun.
bool isFunctionWord(std::string_view lower);

// The plural noun that the token `i` begins, with up to two words before it; empty if there is
// none.
Range countedAt(const Words& words, std::size_t i, bool singular);

}  // namespace text
