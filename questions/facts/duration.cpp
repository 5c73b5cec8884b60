// How long something lasted or lasts: five hours, 20 working days.
#include "questions/facts.h"
#include "questions/quantity_facts.h"

namespace questions::fact {
namespace {

bool is(const text::Quantity& quantity) { return quantity.kind == text::QuantityKind::Duration; }

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return quantityFacts("duration", document, statements, is);
}

}  // namespace

FactKind duration() { return {"duration", find}; }

}  // namespace questions::fact
