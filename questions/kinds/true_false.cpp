// A claim that the article makes, or one that differs from it in a single element.
#include "questions/distractors.h"
#include "questions/distractors/countries.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// A shorter claim says too little to be weighed.
constexpr std::size_t fewestWords = 7;

// Of two towns or regions one may lie in the other, and the claim would hold all the same.
bool mayHoldAnother(const Fact& fact) {
  return fact.value == Value::Place && !isCountry(fact.key());
}

Item claim(const Fact& fact, const Document& document, const std::string& stem, bool holds) {
  Item item = itemOn(fact, document);
  item.kind = "true_false";
  item.stem = stem;
  item.options = {{"True", ""}, {"False", ""}};
  item.key = holds ? 0 : 1;
  return item;
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (!fact.role.empty() || mayHoldAnother(fact)) return {};
  if (wordCount(written(fact.statement.pieces)) < fewestWords) return {};
  const std::vector<Option> wrong = distractorsFor(fact, document, random);
  if (wrong.empty()) return {};
  Item told = claim(fact, document, stemOf(fact.statement, fact.statement.pieces), true);
  finish(told, fact, document);
  const std::string altered = wrong[pick(random, wrong.size())].text;
  Item changed = claim(fact, document,
                       stemOf(fact.statement, withSlot(fact.statement, fact.slot, altered)), false);
  changed.alteration = Alteration{std::string(fact.kind), fact.key(), altered};
  finish(changed, fact, document);
  return {told, changed};
}

}  // namespace

ItemKind trueFalse() { return {"true_false", "True or false?", 0.4, word}; }

}  // namespace questions::kind
