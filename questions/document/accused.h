// Whom an article tells to be accused of a crime: "Ann Lee was charged with fraud", "police
// arrested Ann Lee and Bo Cole".
#pragma once

#include "questions/document/document.h"

namespace questions {

bool isAccused(const Document& document, const Person& person);

}  // namespace questions
