// Which figure belongs in the sentence?
#include "questions/kinds.h"
#include "questions/naming_figures.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.value != Value::Number || namesAKind(fact) || fact.kind == "age") return {};
  return chosen("choose_figure", stemOf(fact.statement, withSlot(fact.statement, fact.slot, gap)),
                fact, document, random);
}

}  // namespace

ItemKind chooseFigure() { return {"choose_figure", "Choose the figure", word}; }

}  // namespace questions::kind
