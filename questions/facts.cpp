#include "questions/facts.h"

namespace questions {

// One line a kind: its function stands in facts/<name>.cpp.
namespace fact {
FactKind date();
FactKind duration();
FactKind figure();
FactKind money();
FactKind organisation();
FactKind percentage();
FactKind person();
FactKind place();
FactKind post();
FactKind quotation();
FactKind relation();
FactKind role();
}  // namespace fact

const std::vector<FactKind>& facts() {
  static const std::vector<FactKind> table = {
      fact::figure(),   fact::money(),     fact::percentage(), fact::date(),
      fact::duration(), fact::quotation(), fact::role(),       fact::relation(),
      fact::post(),     fact::person(),    fact::place(),      fact::organisation(),
  };
  return table;
}

std::vector<Fact> findFacts(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> all;
  for (const FactKind& kind : facts())
    for (Fact& fact : kind.find(document, statements)) all.push_back(std::move(fact));
  return all;
}

}  // namespace questions
