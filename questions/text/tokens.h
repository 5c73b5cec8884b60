// Cuts running text into the syntactic words of the English UD treebanks (EWT and GUM):
// don't = do|n't, cannot = can|not, U.S.-led = U.S.|-|led, anti-war = anti-war, €140bn = €|140|bn.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "questions/text/range.h"
#include "questions/text/sentence.h"

namespace text {

// No token is longer than this; longer runs without a space are cut at a code point.
inline constexpr std::size_t kLongestToken = 1024;

// The tokens of text[range], in order and without overlap; everything but white space is in one.
// Takes any bytes at all, in linear time.
std::vector<Token> tokenize(std::string_view text, Range range);

}  // namespace text
