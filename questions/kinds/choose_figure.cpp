// Which figure belongs in the sentence?
#include "questions/distractors.h"
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.value != Value::Number) return {};
  const std::optional<Choice> choice = choiceFor(fact, document, random);
  if (!choice) return {};
  Item item = itemOn(fact, document);
  item.kind = "choose_figure";
  item.stem = sentenceOf(withSlot(fact.statement, fact.slot, gap));
  item.options = choice->options;
  item.key = choice->key;
  finish(item, fact, document);
  return {item};
}

}  // namespace

ItemKind chooseFigure() { return {"choose_figure", "Choose the figure", 0.7, word}; }

}  // namespace questions::kind
