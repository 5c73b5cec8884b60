// Which of several events came first?
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.kind != "order") return {};
  return chosen("which_came_first", "Which of these events came first?", fact, document, random);
}

}  // namespace

ItemKind whichCameFirst() { return {"which_came_first", "Which came first?", word}; }

}  // namespace questions::kind
