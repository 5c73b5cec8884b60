// Posts of one sort: what else somebody in such a post could have been. "foreign minister" is told
// from "finance minister", "director" from "deputy director".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace questions {

// The same words with another office in them, the likeliest to be taken for it first; empty where
// the office is not known. "EU foreign policy chief" gives "EU trade chief", …
std::vector<std::string> otherOffices(std::string_view post);

// The same words with another kinship in them: "Ann Lee's son-in-law" gives "Ann Lee's nephew", …
std::vector<std::string> otherKin(std::string_view kin);

// Presidents, prime ministers, kings, popes: whom everybody knows.
bool isHeadOfState(std::string_view post);

// Whether a headline speaks of what an office is for: of a virus, "health minister".
bool isTopicOf(std::string_view headline, std::string_view post);

// Whether the word names a kinship: "son-in-law", "wife".
bool isKin(std::string_view low);

}  // namespace questions
