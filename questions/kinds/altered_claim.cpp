// A longer claim with several names, figures or dates, one of which may have been swapped: the
// player says whether it holds, and then points at what was altered.
#include "questions/claims.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// A shorter claim leaves little to look for.
constexpr std::size_t fewestWords = 13;
constexpr std::size_t fewestElements = 2;

// "Ann Lee, 42, …": what follows describes her, and would describe nobody else.
bool isDescribed(const Fact& fact) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  return fact.value == Value::Person && fact.quotation.empty() && fact.slot.end < pieces.size() &&
         pieces[fact.slot.end].text == ",";
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.value == Value::Direction) return {};  // a claim of any length, for all that it needs
  if (!fact.role.empty() || fact.value == Value::Other || isDescribed(fact)) return {};
  if (wordCount(written(fact.statement.pieces)) < fewestWords) return {};
  if (alterable(fact.statement, document) < fewestElements) return {};
  return claimsOn("altered_claim", fact, document, random);
}

}  // namespace

ItemKind alteredClaim() { return {"altered_claim", "What was altered?", word}; }

}  // namespace questions::kind
