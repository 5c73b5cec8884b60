// Which date belongs in the sentence?
#include "questions/distractors.h"
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.value != Value::Date) return {};
  const std::optional<Choice> choice = choiceFor(fact, document, random);
  if (!choice) return {};
  Item item = itemOn(fact, document);
  item.kind = "choose_date";
  item.stem = sentenceOf(withSlot(fact.statement, fact.slot, gap));
  item.options = choice->options;
  item.key = choice->key;
  finish(item, fact, document);
  return {item};
}

}  // namespace

ItemKind chooseDate() { return {"choose_date", "Choose the date", 0.7, word}; }

}  // namespace questions::kind
