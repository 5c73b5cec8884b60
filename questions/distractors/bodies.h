// Bodies by what they are, as lists and their own names tell: which others could be taken for one.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace questions {

// Others of one kind. `noun` goes behind "Which": "company", "UN agency", "ministry".
struct Bodies {
  std::string noun;
  std::vector<std::string> others;
  std::vector<std::string> settings = {};  // an article speaks of one of them; empty: of anything

  bool operator==(const Bodies&) const = default;
};

// The bodies that could be taken for this one: of its list, or with another field or place in the
// same name ("Ministry of Culture", "University of Edinburgh"). Nothing for a name of another sort.
std::optional<Bodies> bodiesLike(const std::string& name);

}  // namespace questions
