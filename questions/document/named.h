// The names of an article, each once, and what it calls them: "Acme, a Swedish company", "Prime
// Minister Anna Berg", "the Supreme Court" (a court).
#pragma once

#include <set>
#include <string>
#include <vector>

#include "questions/language/tree.h"

namespace questions {

struct Document;

// A word of the article.
struct Spot {
  std::size_t sentence = 0;  // index into Document::sentences
  std::size_t word = 0;      // index into the sentence's tree

  auto operator<=>(const Spot&) const = default;
};

struct Calling {
  std::string noun;                 // lemma: "company"
  std::set<std::string> modifiers;  // lowered: "swedish"
  Spot spot;                        // of the noun

  bool operator==(const Calling&) const = default;
};

struct Named {
  std::string name;  // in full, with "the" where the article writes it
  language::NameKind kind = language::NameKind::Person;
  std::vector<Spot> mentions;  // first words, in order
  std::vector<Calling> callings;

  bool operator==(const Named&) const = default;
};

// In the order of their first mention.
std::vector<Named> findNamed(const Document& document);

}  // namespace questions
