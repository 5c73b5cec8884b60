// Places where something happens, or that do something: countries, cities, regions.
#include "questions/facts.h"
#include "questions/name_facts.h"

namespace questions::fact {
namespace {

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Entity& entity : document.entities)
    if (entity.kind == language::NameKind::Place)
      for (Fact& fact : nameFacts("place", Value::Place, document, statements, entity.mentions))
        found.push_back(std::move(fact));
  return found;
}

}  // namespace

FactKind place() { return {"place", find}; }

}  // namespace questions::fact
