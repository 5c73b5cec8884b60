// "The country" and "the city", where the article has named one and no other, or is about one.
#pragma once

#include <cstddef>
#include <string_view>

#include "questions/document/references.h"

namespace questions {

struct Document;

// What "the country", "the nation", "the government" or "the city" means: the only one named so
// far, twice at least, or if a city also once in the lead, which ends before the sentence
// `leadEnd`.
void resolveToPlace(Reference& reference, std::string_view noun, const Document& document,
                    std::size_t leadEnd);

}  // namespace questions
