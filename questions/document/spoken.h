// Sentences that are somebody's words though no mark stands in them: the midst of a quotation that
// runs over several sentences, and a paragraph that the one before announces ("… and said").
#pragma once

#include <vector>

#include "questions/document/document.h"

namespace questions {

// By sentence.
std::vector<bool> spokenSentences(const Document& document);

// Whether these bytes stand between quotation marks of their paragraph.
bool isQuoted(const Document& document, std::size_t sentence, text::Range range);

}  // namespace questions
