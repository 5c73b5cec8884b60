// Whom an article tells to have died: "Ann Lee died", "the late Ann Lee", "the two killed were Ann
// Lee and Bo Cole", "at Lee's funeral".
#pragma once

#include "questions/document/document.h"

namespace questions {

bool isDead(const Document& document, const Person& person);

}  // namespace questions
