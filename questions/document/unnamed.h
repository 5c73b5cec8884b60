// People in a sentence who have no name there, and may be whom a "he" or "she" behind them means.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/document/topic.h"
#include "questions/language/tree.h"

namespace questions {

// `quoted` tells the words between quotation marks, `here` whom the sentence names.

// "Her mother was ill when she left": between these words stands a noun for such a person.
bool tellsRelative(const language::Tree& tree, std::size_t from, std::size_t end,
                   language::Gender gender, const std::vector<bool>& quoted);

// A subject before the pronoun who may be somebody without a name: "The mayor said he was sorry";
// not "When Lee won, she cheered", where Lee is a man.
bool mayBeUnnamed(const language::Tree& tree, std::size_t pronoun, language::Gender gender,
                  const std::vector<bool>& quoted, const std::vector<Referent>& here);

}  // namespace questions
