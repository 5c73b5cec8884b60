// Places where something happens, or that do something: countries, cities, regions.
#include "questions/facts.h"
#include "questions/language/tree.h"
#include "questions/name_facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// "X is mainly Buddhist", "X is a member": what it is holds of others as well.
bool isDescribed(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  const std::size_t subject = fact.statement.pieces[fact.slot.begin].word;
  if (!tree || subject == noWord) return false;
  for (std::size_t i = fact.slot.begin; i < fact.slot.end; ++i) {
    const std::size_t word = fact.statement.pieces[i].word;
    if (word == noWord || language::baseRelation(tree->words[word].relation) != "nsubj") continue;
    const std::size_t predicate = tree->words[word].head;
    if (language::dependent(*tree, predicate, "cop") == language::kRoot) continue;
    const std::size_t copula = language::dependent(*tree, predicate, "cop");
    const std::string present = lowered(tree->words[copula].form);
    return present == "is" || present == "are";
  }
  return false;
}

// "In Oslo, there are many boats": so there are elsewhere.
bool isMerelyThere(const Statement& statement) {
  for (std::size_t i = 0; i < statement.pieces.size(); ++i)
    if (lowAt(statement, i) == "there" && isAny(lowAt(statement, i + 1), {"is", "are"}))
      return true;
  return false;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Entity& entity : document.entities)
    if (entity.kind == language::NameKind::Place)
      for (Fact& fact : nameFacts("place", Value::Place, document, statements, entity.mentions))
        if (!isDescribed(fact, document) && !isMerelyThere(fact.statement))
          found.push_back(std::move(fact));
  return found;
}

}  // namespace

FactKind place() { return {"place", find}; }

}  // namespace questions::fact
