// Figures of one sort: both in dollars, years or arrests.
#pragma once

#include "questions/document/document.h"
#include "questions/fact.h"

namespace questions {

// The quantity in the fact's slot; null where the fact made its own.
const text::Quantity* quantityOf(const Fact& fact, const Document& document);

// Whether a reader sets two figures side by side, each with the article that gives it.
bool areComparable(const text::Quantity& a, const Document& ofA, const text::Quantity& b,
                   const Document& ofB);

}  // namespace questions
