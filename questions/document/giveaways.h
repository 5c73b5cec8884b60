// Words that tell by themselves who says them.
#pragma once

#include <string>

#include "questions/document/document.h"

namespace questions {

// Whether the words hold the speaker's name, or are told with it by the headline, or name what
// nobody but the speaker is of: “The people of Norway are grateful” of the Norwegian minister.
bool givesAway(const std::string& said, const Person& speaker, const Document& document);

}  // namespace questions
