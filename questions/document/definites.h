// What "the company", "the minister" and "this match" stand for: the one name that the article
// calls so, or the one thing of that kind that it has told of.
#pragma once

#include <vector>

#include "questions/document/references.h"

namespace questions {

std::vector<Reference> findDefinites(const Document& document);

}  // namespace questions
