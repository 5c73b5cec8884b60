#include "questions/distractors/comparing.h"

#include "questions/words.h"

namespace questions {
namespace {

// What is counted, in the singular or not; empty where no noun follows.
std::string countedRoot(const text::Quantity& quantity, const Document& document) {
  return quantity.counted.empty() ? "" : rootOf(text::slice(document.text(), quantity.counted));
}

}  // namespace

const text::Quantity* quantityOf(const Fact& fact, const Document& document) {
  const text::Range slot = sourceOf(fact.statement, fact.slot);
  for (const text::Quantity& quantity : document.quantities[fact.statement.sentence])
    if (quantity.number.overlaps(slot)) return &quantity;
  return nullptr;
}

bool areComparable(const text::Quantity& a, const Document& ofA, const text::Quantity& b,
                   const Document& ofB) {
  if (a.kind != b.kind || a.unit != b.unit) return false;
  if (a.kind != text::QuantityKind::Cardinal) return true;
  const std::string counted = countedRoot(a, ofA);
  return !counted.empty() && counted == countedRoot(b, ofB);
}

}  // namespace questions
