// The thing that a sentence tells of, where the next one opens with an "It" or "Its" that takes it
// up.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "questions/document/references.h"
#include "questions/language/tree.h"

namespace questions {

struct Document;

struct SubjectThing {
  std::string name;      // what to write for it: "the Lee report", "Rover-1"
  text::Range range;     // bytes that tell it
  bool reports = false;  // what it does is to say something of something else
};

// The subject of the main clause, if that is one thing that can be told by a name: what these
// references of the document stand for, or words that hold a name. None where another clause beside
// it tells of something else.
std::optional<SubjectThing> subjectThing(const Document& document, const language::Tree& tree,
                                         std::size_t verb, const std::vector<bool>& quoted,
                                         const std::vector<Reference>& references);

// Whether the word opens its sentence as an "it" that is said to be or do something, or as an
// "its".
bool takesUpThing(const language::Tree& tree, std::size_t pronoun, const SubjectThing& thing);

}  // namespace questions
