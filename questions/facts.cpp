#include "questions/facts.h"

#include "questions/document/tolls.h"
#include "questions/words.h"

namespace questions {

// One line a kind: its function stands in facts/<name>.cpp.
namespace fact {
FactKind age();
FactKind clock();
FactKind date();
FactKind decade();
FactKind definition();
FactKind direction();
FactKind duration();
FactKind figure();
FactKind fraction();
FactKind land();
FactKind lasting();
FactKind leader();
FactKind member();
FactKind money();
FactKind most();
FactKind nationality();
FactKind noun();
FactKind numbered();
FactKind order();
FactKind ordinal();
FactKind organisation();
FactKind percentage();
FactKind person();
FactKind place();
FactKind population();
FactKind post();
FactKind profile();
FactKind quotation();
FactKind rank();
FactKind relation();
FactKind remark();
FactKind report();
FactKind role();
FactKind scene();
FactKind score();
FactKind seat();
FactKind span();
FactKind superlative();
FactKind thing();
FactKind whereabouts();
FactKind whose();
}  // namespace fact

const std::vector<FactKind>& facts() {
  static const std::vector<FactKind> table = {
      fact::figure(),       fact::money(),      fact::percentage(),  fact::fraction(),
      fact::score(),        fact::date(),       fact::clock(),       fact::duration(),
      fact::lasting(),      fact::quotation(),  fact::remark(),      fact::role(),
      fact::post(),         fact::profile(),    fact::relation(),    fact::leader(),
      fact::superlative(),  fact::definition(), fact::order(),       fact::ordinal(),
      fact::span(),         fact::direction(),  fact::scene(),       fact::seat(),
      fact::age(),          fact::population(), fact::person(),      fact::place(),
      fact::organisation(), fact::member(),     fact::most(),        fact::thing(),
      fact::nationality(),  fact::report(),     fact::decade(),      fact::noun(),
      fact::land(),         fact::rank(),       fact::whereabouts(), fact::whose(),
      fact::numbered(),
  };
  return table;
}

namespace {

// What can be asked of "the team" that the lead does not name: how many it is told to have scanned,
// and when. Who it is, what it is known for, or how long it did something, cannot.
bool asksOfVague(const Fact& fact) {
  return isAny(fact.kind, {"figure", "money", "percentage", "fraction", "date"});
}

// "40 people were killed when …": of how many, not when or where it was.
bool asksOfToll(const Fact& fact) {
  return fact.kind == "figure" && fact.slot.end <= fact.statement.subject.end;
}

}  // namespace

std::vector<Fact> findFacts(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> all;
  for (const FactKind& kind : facts())
    for (Fact& fact : kind.find(document, statements))
      if ((!fact.statement.vague || asksOfVague(fact)) &&
          (!tellsToll(fact.statement) || asksOfToll(fact)))
        all.push_back(std::move(fact));
  return all;
}

}  // namespace questions
