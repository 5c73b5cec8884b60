// What an article says somebody is, as it can stand behind a name: "Ann Lee, mayor of Lund".
#pragma once

#include <string>
#include <vector>

#include "questions/document/document.h"

namespace questions {

// All that it says of somebody in a few words, the most telling first: "mayor of Lund", "of Oslo
// University Hospital". Not "boss" or "member" alone, which say too little.
std::vector<std::string> rolesOf(const std::string& person, const Document& document);

// "president of the union Ben Roe", said of Ann Lee: the words are his. "Ben Roe's lawyer" is hers.
bool saysOfAnother(const Called& called, const Document& document);

// "then-mayor of Lund": of other days than the news.
bool isOfFormerDays(const std::string& calling);

}  // namespace questions
