// People who do something or to whom something is done.
#include "questions/facts.h"
#include "questions/name_facts.h"

namespace questions::fact {
namespace {

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Person& person : document.people)
    for (Fact& fact : nameFacts("person", Value::Person, document, statements, person.mentions))
      if (fact.key() == person.name) found.push_back(std::move(fact));
  return found;
}

}  // namespace

FactKind person() { return {"person", find}; }

}  // namespace questions::fact
