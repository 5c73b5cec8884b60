// Surnames that two people of an article bear.
#pragma once

#include "questions/document/document.h"

namespace questions {

// Whether a surname by itself may mean another one than the person whose mention it is: somebody
// else who bears it was named in full, or by more of his name, later than he was.
bool mayBeNamesake(text::Range mention, const Document& document);

}  // namespace questions
