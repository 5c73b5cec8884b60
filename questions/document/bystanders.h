// People who merely stood by.
#pragma once

#include "questions/document/document.h"

namespace questions {

// "Ann Lee, a Facebook user,", "Rome resident Ann Lee": who it was matters to nobody. The range is
// that of a name in the article.
bool isBystander(text::Range mention, const Document& document);
bool isBystander(const Person& person, const Document& document);  // wherever he is named

}  // namespace questions
