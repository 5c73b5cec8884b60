// Whom a pronoun cannot mean by where it stands in its sentence.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "questions/document/topic.h"
#include "questions/language/tree.h"

namespace questions {

struct Document;

// Nobody speaks of himself by name behind "he": "He met Smith" is not of Smith, nor is "Smith
// hit him"; and who says “Smith is wrong” is not Smith. `quoted` tells the words between quotation
// marks, `here` whom the sentence names.
std::set<std::string> barredFrom(const Document& document, const language::Tree& tree,
                                 std::size_t pronoun, const std::vector<bool>& quoted,
                                 const std::vector<Referent>& here);

}  // namespace questions
