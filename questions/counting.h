// How a figure is tied to its sentence: what it counts, and whether it is what the verb acts on.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// A slot together with the hedge before it: "roughly €180 billion" with lead "roughly ".
struct Hedged {
  Slot pieces;
  std::string lead;
};
Hedged hedgeBefore(const Fact& fact);

// Whether the words before the slot tell that it was more, or less: "at least", "up to".
bool isBounded(const Fact& fact);

// A number and the noun that it counts.
struct Counted {
  Slot pieces;           // hedge, number and noun
  std::string noun;      // "members of the council"
  std::string lead;      // "about " or empty; "by " where a preposition governs it
  std::size_t word = 0;  // the noun's index into the tree
  bool subject = false;  // of the statement's predicate
};
std::optional<Counted> countedBy(const Fact& fact, const Document& document);

// The word of the slot that tells how long; an index into the tree.
std::optional<std::size_t> spanIn(const Fact& fact, const Document& document);

}  // namespace questions
