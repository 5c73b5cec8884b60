// Cuts an article into sentences of tokens.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/text/article.h"
#include "questions/text/sentence.h"

namespace text {

// No sentence has more tokens than this; a longer one is cut, after a comma or dash if there is one
// in its second half.
inline constexpr std::size_t kLongestSentence = 200;

// In order, without overlap, none across a paragraph; white space alone is in no sentence.
// Linear in the article's length, whatever its bytes are.
std::vector<Sentence> splitSentences(const Article& article);

}  // namespace text
