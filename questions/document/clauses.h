// Clauses of a parsed sentence that can be told by themselves: the sentence itself, without what
// only tells more about a part of it; its coordinated halves; what a relative clause, a participle
// or an apposition tells; what somebody is reported to have said.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "questions/language/tree.h"

namespace questions {

struct Clause {
  std::size_t predicate = 0;         // index into the tree's words
  std::vector<std::size_t> subject;  // words of its subject, in order
  std::vector<std::size_t> words;    // all words in the order of telling; commas are cleaned up
  std::vector<std::size_t> source;   // whose words these are; empty for the article's own
  std::string verb;                  // put in behind the subject: "was"; empty if it has its own
  std::string form;        // how the first word behind the subject is told; empty as it is
  std::size_t owners = 0;  // so many words at the start own the rest: "Acme" of "Acme's shops fell"
  std::string counted;     // put in behind a subject that is a bare number: "people"
  std::size_t joint = 0;   // before so many words "when" is put in; 0 if nowhere
  bool single = true;      // no second clause with a subject of its own is in it
  bool sure = true;        // every cut and borrowed subject is vouched for

  bool operator==(const Clause&) const = default;
};

// The whole sentence first, where it is a finite clause; then what can be cut and lifted from it.
// Nothing is lifted from under a condition, or out of somebody's words.
std::vector<Clause> clausesOf(const language::Tree& tree);

}  // namespace questions
