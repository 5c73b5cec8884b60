// Sums of money: €180 billion, US$ 20,000.
#include "questions/facts.h"
#include "questions/quantity_facts.h"

namespace questions::fact {
namespace {

bool is(const text::Quantity& quantity) { return quantity.kind == text::QuantityKind::Money; }

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return quantityFacts("money", document, statements, is);
}

}  // namespace

FactKind money() { return {"money", find}; }

}  // namespace questions::fact
