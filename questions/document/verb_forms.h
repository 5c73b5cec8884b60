// Verb forms that a clause needs when it becomes a sentence of its own.
#pragma once

#include <string>

#include "questions/language/tree.h"

namespace questions {

// The past of a present participle: "left" of "leaving", "was" or "were" of "being".
std::string pastOf(const language::Word& participle, bool plural);
// Its past participle: "sunk" of "sinking".
std::string participleOf(const language::Word& participle);

}  // namespace questions
