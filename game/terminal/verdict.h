// What is said about an item once it is settled: right or wrong, the key, the sentence that proves
// it with the span marked, where that stands, and what a false claim altered.
#pragma once

#include <string>

#include "game/rules/response.h"
#include "game/terminal/terminal.h"
#include "questions/pack.h"

namespace terminal {

// The evidence sentence with its span between « and », or [[ and ]] where it holds such marks.
std::string markedQuote(const questions::Evidence& evidence);

// "A bridge opens. Lerre Post, 2 May 2025", without what is not stated.
std::string sourceLine(const i18n::Catalogue& words, const text::Attribution& attribution);

// place: of the key on screen.
void tellVerdict(Terminal& terminal, const questions::Pack& pack, const rules::Response& response,
                 std::size_t keyPlace);

}  // namespace terminal
