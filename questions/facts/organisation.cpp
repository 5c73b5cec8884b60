// Companies, courts, parties, teams and other bodies.
#include "questions/facts.h"
#include "questions/name_facts.h"

namespace questions::fact {
namespace {

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Entity& entity : document.entities)
    if (entity.kind == language::NameKind::Organisation)
      for (Fact& fact :
           nameFacts("organisation", Value::Organisation, document, statements, entity.mentions))
        found.push_back(std::move(fact));
  return found;
}

}  // namespace

FactKind organisation() { return {"organisation", find}; }

}  // namespace questions::fact
