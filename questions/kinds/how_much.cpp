// Which sum was it?
#include "questions/asking.h"
#include "questions/counting.h"
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

// "How much did …?": the sum is the object itself.
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind != "money") return std::nullopt;
  const std::optional<std::size_t> word = objectIn(fact, document);
  if (!word) return std::nullopt;
  const Hedged answer = hedgeBefore(fact);
  return askForOther(fact, document, answer.pieces, *word, answer.lead + "how much money");
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("how_much", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind howMuch() { return {"how_much", "How much was it?", 0.75, word}; }

}  // namespace questions::kind
