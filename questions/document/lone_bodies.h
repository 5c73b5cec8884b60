// "The company", where the article is about one.
#pragma once

#include <cstddef>
#include <string_view>

#include "questions/document/references.h"

namespace questions {

struct Document;

// What "the company", "the firm" or "the airline" means that nothing was called before: the one
// firm of the headline, named again and again and again just before, and nothing beside it that may
// be another.
void resolveToBody(Reference& reference, std::string_view noun, const Document& document);

}  // namespace questions
