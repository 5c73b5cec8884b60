// Whether the words around a date look back or ahead, told from a few verbs without parsing.
#pragma once

#include <cstddef>

#include "questions/text/words.h"

namespace text {

enum class Tense { Unknown, Past, Future };

// For the date in the tokens [begin, end): by the nearest verb before it ("said on [Monday]", "will
// vote on [Monday]"), or by the first one after it if it opens the sentence ("On [Monday], he
// said"), or by the word right behind it ("the House on [Monday] passed").
Tense tenseAround(const Words& words, std::size_t begin, std::size_t end);

// Inside quotation marks that open in this sentence: there "yesterday" is the speaker's.
bool isQuoted(const Words& words, std::size_t i);

}  // namespace text
