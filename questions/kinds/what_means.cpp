// What does an abbreviation stand for, which phrase is shorthand for what?
#include "questions/kinds.h"
#include "questions/lexicon.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// The statement is [letters] [stands for] [name] or [phrase] [is shorthand for …].
std::string stemFor(const Fact& fact) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  const std::string& lead = fact.statement.lead;
  if (fact.slot.begin > 0) return lead + "What does the abbreviation " + fact.term + " stand for?";
  return lead + "Which phrase " + pieces[1].text + "?";
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.kind != "definition" || lexicon::isHouseholdAcronym(fact.term)) return {};
  return chosen("what_means", stemFor(fact), fact, document, random);
}

}  // namespace

ItemKind whatMeans() { return {"what_means", "What does it mean?", word}; }

}  // namespace questions::kind
