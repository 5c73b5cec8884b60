// Slips of the pen: words of small letters that nobody writes, a letter away from common ones.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "questions/language/lexicon.h"
#include "questions/language/morphology.h"

namespace language {

/// How a misspelt word is spelt: "announced" for "anounced"; empty if it may be several words;
/// nullopt if it is well spelt, or not one letter away from any common word.
std::optional<std::string> spelt(std::string_view form, const Lexicon& lexicon,
                                 const Morphology& morphology);

}  // namespace language
