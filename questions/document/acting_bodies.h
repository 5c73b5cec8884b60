// What only organisations and countries do and have, by which an "it" is told to be one.
#pragma once

#include <string_view>

namespace questions {

// Of the lemmas of verbs: what they do, and what they do to something.
bool isDeed(std::string_view lemma);
bool isDealing(std::string_view lemma);

// Of the lemmas of nouns: what they have, and what, owned by one, is somebody else's now: "Lee took
// his place".
bool isBelonging(std::string_view lemma);
bool isHandedOn(std::string_view lemma);

}  // namespace questions
