// Whom "he" and "she" stand for, and "it" where it acts as an organisation does, where it can be
// one only. "They" is left alone: it may be anybody.
#pragma once

#include <vector>

#include "questions/document/references.h"

namespace questions {

// `definites`: what "the minister" and "the company" stand for, as a pronoun may take them up.
std::vector<Reference> findPronouns(const Document& document,
                                    const std::vector<Reference>& definites);

}  // namespace questions
