// Help that a mode may allow: half of the distractors struck out, the paragraph of the evidence
// with the key masked, or the item skipped. Each may be used once in a round.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "game/rules/deal.h"
#include "game/rules/response.h"
#include "questions/pack.h"

namespace rules {

// Which are used up by these responses.
Lifelines used(const std::vector<Response>& responses);

// The places on screen that "50:50" strikes out, ascending: half of the options, never the key. The
// same seed strikes out the same. Empty for two options: that would be the answer.
std::vector<std::size_t> struckOut(const questions::Item& item, const Asked& asked,
                                   std::uint32_t seed);

// The paragraph (a line of the article's text) around the evidence, or the evidence alone where the
// text is not in the pack, with "____" for the span and for the key wherever they stand. None
// without evidence or span.
std::optional<std::string> maskedParagraph(const questions::Pack& pack,
                                           const questions::Item& item);

}  // namespace rules
