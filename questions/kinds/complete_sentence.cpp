// A sentence with a gap: always grammatical, whatever is asked for.
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const bool told = fact.quotation.empty() && fact.role.empty();
  if (!told || fact.value == Value::Number || fact.value == Value::Date) return {};
  if (fact.value == Value::Post || fact.value == Value::Other) return {};
  return chosen("complete_sentence",
                stemOf(fact.statement, withSlot(fact.statement, fact.slot, gap)), fact, document,
                random);
}

}  // namespace

ItemKind completeSentence() { return {"complete_sentence", "Complete the sentence", 0.5, word}; }

}  // namespace questions::kind
