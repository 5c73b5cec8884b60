// Tells the language of a text by its script and its most frequent words.
#pragma once

#include <string_view>

namespace text {

// The ISO 639-1 code, "en"; empty if the text is too short or in no language of the table. Looks at
// the first 20,000 bytes.
std::string_view languageOf(std::string_view text);

// "German" for "de"; empty for a code that languageOf never gives.
std::string_view languageName(std::string_view code);

}  // namespace text
