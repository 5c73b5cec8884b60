// Counts and measures: 84,121 votes, five players, 500 miles.
#include "questions/facts.h"
#include "questions/quantity_facts.h"

namespace questions::fact {
namespace {

bool is(const text::Quantity& quantity) {
  return quantity.kind == text::QuantityKind::Cardinal ||
         quantity.kind == text::QuantityKind::Measure;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return quantityFacts("figure", document, statements, is);
}

}  // namespace

FactKind figure() { return {"figure", find}; }

}  // namespace questions::fact
