// Percentages: 58%, 46 percent.
#include "questions/facts.h"
#include "questions/quantity_facts.h"

namespace questions::fact {
namespace {

bool is(const text::Quantity& quantity) { return quantity.kind == text::QuantityKind::Percent; }

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return quantityFacts("percentage", document, statements, is);
}

}  // namespace

FactKind percentage() { return {"percentage", find}; }

}  // namespace questions::fact
