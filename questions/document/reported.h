// What a sentence reports somebody to have said, and who that is.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "questions/language/tree.h"

namespace questions {

struct Report {
  std::size_t said = 0;              // predicate of what was said
  std::vector<std::size_t> source;   // whose words these are
  std::vector<std::size_t> outside;  // words that belong to neither: "said", "announced on Monday"
  bool certain = false;              // stands off at the end: all that is before its comma was said
};

// Of a source that names just one person, the name; else the source.
std::vector<std::size_t> nameOf(const language::Tree& tree, const std::vector<std::size_t>& source);

// "X said that it failed", "It failed, X said", "It failed, according to X"; only of words said
// once and plainly by somebody with a name: "said", not "would say" or "denied".
std::optional<Report> reportIn(const language::Tree& tree);

}  // namespace questions
