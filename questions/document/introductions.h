// How an article introduces its people, in its own words: "NRA boss Shinichi Tanaka", "Jan Jambon,
// the Belgian interior minister,". Wider than posts and profiles, which are asked for: these words
// only tell a stranger whom a name means.
#pragma once

#include <vector>

#include "questions/document/document.h"

namespace questions {

// In the order of the text.
std::vector<Called> introductionsOf(const Document& document);

}  // namespace questions
