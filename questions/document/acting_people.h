// Whom a stretch of an article names, and who of them acts or speaks in it: by where the names and
// the verbs stand, and by the trees.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "questions/document/document.h"
#include "questions/document/saying.h"

namespace questions {

// Mentions of people that lie in the stretch, in the order of the text.
std::vector<text::Range> mentionsIn(const Stretch& stretch, const Document& document);

// "a spokesman for X", "X's brother", "Y and X", "X and Y": not X alone acts.
bool isHeldOff(const Stretch& stretch, const text::Range& mention, const Document& document);

// "According to the analyst X, …": X, the first of the mentions.
std::optional<text::Range> sourceOf(const Stretch& stretch,
                                    const std::vector<text::Range>& mentions);

// "But X", "Meanwhile, the mayor of Oslo X".
bool opensWith(const Stretch& stretch, const text::Range& mention);

// The name that ends at the word `last` right before the verb, or before what stands between commas
// beside the verb.
std::optional<text::Range> subjectBefore(const Stretch& stretch,
                                         const std::vector<text::Range>& mentions, std::size_t last,
                                         std::size_t verb);

// Whether the sentence that names somebody is about him: who is only mentioned does not speak next.
bool isSubject(const text::Range& mention, const Document& document);

// Whether nobody else does anything in the sentences from one to the other, not even somebody whom
// the article's people do not hold.
bool isAlone(const text::Range& named, std::size_t from, std::size_t to, const Document& document);

// Who alone says or judges something in a sentence.
std::optional<text::Range> subjectOf(const Stretch& stretch, const Document& document);

}  // namespace questions
