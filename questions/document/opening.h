// The sentences that tell the story of the headline first.
#pragma once

#include <cstddef>

#include "questions/document/document.h"

namespace questions {

// How many paragraphs of the running text have begun where this byte stands.
std::size_t paragraphsTo(const Document& document, std::size_t byte);

// Whether a sentence stands in the first paragraphs of the running text; of an article of one
// paragraph, among its first sentences.
bool opensStory(const Document& document, std::size_t sentence);

}  // namespace questions
