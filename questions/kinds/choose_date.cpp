// Which date belongs in the sentence?
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.value != Value::Date) return {};
  return chosen("choose_date", stemOf(fact.statement, withSlot(fact.statement, fact.slot, gap)),
                fact, document, random);
}

}  // namespace

ItemKind chooseDate() { return {"choose_date", "Choose the date", word}; }

}  // namespace questions::kind
