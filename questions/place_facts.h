// What the facts that ask for a place share: where its name stands in a statement, and when the
// statement leaves open which it is.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// Whether a statement tells a deed that took place or is announced, and neither denies nor doubts
// it: what else could be asked of where it was?
bool tellsDeed(const Statement& statement, const Document& document);

// A country that can be asked for, a division of one, or a city of the lists.
bool isListedPlace(const std::string& name);

// The longest name of such a place that begins at a piece; empty where there is none.
Slot placeAt(const Statement& statement, std::size_t piece);

// Whether a piece is part of a name.
bool isNameAt(const Statement& statement, std::size_t piece);

// The name that begins at a piece, of three words at most; empty where none does.
std::string nameFrom(const Statement& statement, std::size_t piece);

// Whether nothing beside it makes another name of it: "Brunswick Street", "Kent-based", "Rome and
// Milan". "Austin, Texas" only tells where Austin lies.
bool standsFree(const Statement& statement, Slot slot, const Document& document);

// The fact that asks for the place, or for what is of it, in a slot; with the places that it could
// be taken for. Behind a lead that hides the headline where the headline tells it. Nothing where
// the statement tells which place it is, or too little.
std::optional<Fact> placeFact(std::string_view kind, const Statement& statement, Slot slot,
                              const Document& document);

}  // namespace questions
