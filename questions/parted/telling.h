// A fact of a statement that tells another figure or date as well: what the cuts that take the
// other out ask of the words around the two.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions::parted {

struct Telling {
  const Fact& fact;
  Slot other;  // the other figure or date, in the fact's statement
  const Document& document;

  const Statement& statement() const { return fact.statement; }
  const language::Tree& tree() const { return *document.trees[fact.statement.sentence]; }
  std::size_t size() const { return fact.statement.pieces.size(); }

  std::string low(std::size_t piece) const { return lowAt(fact.statement, piece); }
  std::size_t wordAt(std::size_t piece) const;           // noWord where words were put in
  const language::Word* at(std::size_t piece) const;     // null where words were put in
  bool holdsSlot(std::size_t top, Slot slot) const;      // a word of it is at or below `top`
  Slot piecesOf(const std::vector<bool>& wanted) const;  // by word: from the first to the last
  bool hasObject(Slot but) const;            // the verb has something beside it, not in that slot
  bool endsPhrase(std::size_t piece) const;  // nothing here hangs on what stands before it
  std::size_t hedgeOf(Slot figure) const;    // where it begins: "more than", "about"
};

}  // namespace questions::parted
