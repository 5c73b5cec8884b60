// A sentence with a gap: always grammatical, whatever is asked for.
#include "questions/distractors.h"
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (!fact.quotation.empty()) return {};
  const std::optional<Choice> choice = choiceFor(fact, document, random);
  if (!choice) return {};
  Item item = itemOn(fact, document);
  item.kind = "complete_sentence";
  item.stem = sentenceOf(withSlot(fact.statement, fact.slot, gap));
  item.options = choice->options;
  item.key = choice->key;
  finish(item, fact, document);
  return {item};
}

}  // namespace

ItemKind completeSentence() { return {"complete_sentence", "Complete the sentence", 0.5, word}; }

}  // namespace questions::kind
