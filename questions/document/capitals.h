// Which words that open a sentence are written with a capital inside one as well.
#pragma once

#include <cstddef>
#include <string_view>

#include "questions/document/document.h"
#include "questions/language/tree.h"

namespace questions {

// A name, letters ("KP"), the people of a country ("Swedish") or a title in two words ("Prime
// Minister Ann Lee").
bool keepsCapital(const language::Tree& tree, std::size_t word);

// The same, or one that the article writes so inside a sentence, and never with a small letter:
// "Wanderers", a club.
bool keepsCapital(const Document& document, const language::Tree& tree, std::size_t word);

// Whether the article has a lowered word with a small letter, and inside no sentence with a
// capital.
bool isWrittenSmall(const Document& document, std::string_view low);

// Whether the article writes a word with a capital in the midst of a sentence, not as a part of a
// longer name.
bool isNamedAlone(const Document& document, std::string_view word);

}  // namespace questions
