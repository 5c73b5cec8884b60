// How an article introduces its people, in its own words: "Acme boss Ann Lee", "Bo Cole, the
// Norwegian interior minister,". Wider than posts and profiles, which are asked for: these words
// only tell a stranger whom a name means.
#pragma once

#include <vector>

#include "questions/document/document.h"

namespace questions {

// In the order of the text.
std::vector<Called> introductionsOf(const Document& document);

}  // namespace questions
