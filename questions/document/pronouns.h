// Whom "he" and "she" stand for, and "it" where it acts as an organisation does, where it can be
// one only. "They" is left alone: it may be anybody.
#pragma once

#include <vector>

#include "questions/document/references.h"

namespace questions {

std::vector<Reference> findPronouns(const Document& document);

}  // namespace questions
