// Fact check: a claim holds or not, and who says it does not may point at the words it altered.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "questions/item.h"
#include "questions/text/range.h"

namespace rules {

// The words of a stem behind its lead that can be pointed at: runs without white space, without the
// punctuation around them. Bytes of the stem.
std::vector<text::Range> words(const std::string& stem);

// Where the stem says what was altered; empty if the item is no altered claim or its stem does not
// hold the alteration word for word, so that there is nothing to point at.
std::vector<text::Range> alteredParts(const questions::Item& item);

// The option that says that a claim does not hold: "False", or else the last one.
std::size_t denial(const questions::Item& item);

// Whether a selection of the stem points at the altered part: it must touch it, and hold no more
// words outside it than in it.
bool pointsAtAlteration(const questions::Item& item, const text::Range& selected);

}  // namespace rules
