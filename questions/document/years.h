// Years of which an article tells that are not its own.
#pragma once

#include <optional>
#include <string>

#include "questions/document/document.h"

namespace questions {

// The year of the dates that stand in a stretch of the article, but for a part of it: "2000". Empty
// where there is none, where there are several, and where it is the article's own; nothing where
// another one is told by a word only ("last year"), and may be that of something else.
std::optional<std::string> otherYear(const Document& document, text::Range stretch,
                                     text::Range without);

}  // namespace questions
