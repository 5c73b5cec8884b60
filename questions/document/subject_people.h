// The people that a sentence tells of without their names, where the next one opens with a "They"
// or "Their" that takes them up.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "questions/document/subject_things.h"
#include "questions/language/tree.h"

namespace questions {

struct Document;

// The subject of the main clause, if it is several people of one calling and nobody else is told
// of that "they" could be: "the researchers" of "A team of researchers from Lund has found …".
std::optional<SubjectThing> subjectPeople(const Document& document, const language::Tree& tree,
                                          std::size_t verb, const std::vector<bool>& quoted);

// Whether the sentence tells of anybody, one or many, whom a "they" of the next could mean.
bool tellsOfActors(const language::Tree& tree, const std::vector<bool>& quoted);

// Whether the word opens its sentence as a "they" that do something, or as a "their".
bool takesUpPeople(const language::Tree& tree, std::size_t pronoun);

}  // namespace questions
