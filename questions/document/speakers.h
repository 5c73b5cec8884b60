// Who speaks the words between quotation marks.
#pragma once

#include <optional>

#include "questions/document/document.h"
#include "questions/document/quotes.h"

namespace questions {

// Where the article names the one who speaks: “…,” X said; “…”, said the mayor, X; X told the BBC:
// “…”; “…,” he said. Nothing where nobody or more than one could be meant.
std::optional<text::Range> speakerOf(const Quote& quote, const Document& document);

// Who says what a verb of saying in the running text opens: "X, the mayor, said …"; "She has
// denied …". Takes the verb's bytes.
std::optional<text::Range> sayerOf(text::Range verb, const Document& document);

// The same of all quotations of the article.
std::vector<text::Range> speakersOf(const Document& document);

}  // namespace questions
