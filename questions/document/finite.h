// Finite verbs in a tree: which predicates tell that something is, was or will be.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "questions/language/tree.h"

namespace questions {

// Whether a Penn tag is of a finite form or a modal: VBD, VBZ, VBP, MD.
bool isFiniteTag(std::string_view xpos);

// Whether the predicate is finite: "met", "has met", "is a city", not "meeting" or "to meet".
bool isFinite(const language::Tree& tree, std::size_t predicate);

// The auxiliaries and copula of a predicate, in order.
std::vector<std::size_t> auxiliaries(const language::Tree& tree, std::size_t predicate);

// "left", "was sold", and not "was a doctor", "was eating", which was so only then.
bool isEvent(const language::Tree& tree, std::size_t predicate);

}  // namespace questions
