// Asides: what a comma, a pair of commas or a pair of dashes sets apart from its sentence, which is
// whole without it. Told by the words wherever they show it, as trees often go wrong there.
#pragma once

#include <cstddef>
#include <vector>

#include "questions/language/tree.h"

namespace questions::asides {

// The marks on both sides and the words between them.
struct Span {
  std::size_t first = 0;
  std::size_t last = 0;

  bool holds(std::size_t word) const { return first <= word && word <= last; }
  bool operator==(const Span&) const = default;
};

// "Acme, founded in 1921, has fallen": between the subject of a finite verb and the verb; and
// between two dashes. None that is a member of a list, holds the verb itself, or cuts a quotation.
std::vector<Span> spansOf(const language::Tree& tree, std::size_t predicate);

// All brackets but those in a name.
std::vector<Span> bracketsIn(const language::Tree& tree);

// Whether the bracket that opens at this word holds a part of a name, which goes on behind it: "the
// District Council (Second) constituency", but "Lee (Norway) won" and "Page Finder (IE)
// users".
bool isInName(const language::Tree& tree, std::size_t open);

// Whether the words at and below `top` can go, whatever they hang on: they begin behind a comma as
// an aside does and end with the sentence ("…, creating …"), or are a relative clause or an
// apposition between two commas.
bool isAside(const language::Tree& tree, std::size_t top);

// Those of a clause's words that stand in the spans of its predicate.
std::vector<std::size_t> within(const language::Tree& tree, const std::vector<std::size_t>& words,
                                std::size_t predicate);

// Those behind its first semicolon, where they are another clause and not the rest of a list.
std::vector<std::size_t> behindSemicolon(const language::Tree& tree,
                                         const std::vector<std::size_t>& words,
                                         std::size_t predicate);

// All of a clause's words behind the last comma with which an aside opens, where no word before it
// hangs on one of them: what is left is whole, however the aside itself is to be read.
std::vector<std::size_t> atEnd(const language::Tree& tree, const std::vector<std::size_t>& words,
                               std::size_t predicate);

// The same of a long sentence, which may lose more: what is told as well, in half a sentence with a
// subject of its own, or behind "as", "whilst", "so that" or a participle.
std::vector<std::size_t> atEndOfLong(const language::Tree& tree,
                                     const std::vector<std::size_t>& words, std::size_t predicate);

// Where the last aside of a sentence begins whose tree is no use: the comma before it, behind a
// finite verb; kRoot if there is none.
std::size_t lastAside(const language::Tree& tree, std::size_t end);

}  // namespace questions::asides
