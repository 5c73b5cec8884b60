// In which place did it happen?
#include "questions/asking.h"
#include "questions/distractors/countries.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// The preposition before a place goes with it.
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.value != Value::Place || fact.slot.begin == 0) return std::nullopt;
  const std::string before = lowered(fact.statement.pieces[fact.slot.begin - 1].text);
  if (before != "in" && before != "at") return std::nullopt;
  const std::string wh = isCountry(fact.key()) ? "In which country" : "Where";
  const std::size_t word = fact.statement.pieces[fact.slot.begin].word;
  return askForOther(fact, document, {fact.slot.begin - 1, fact.slot.end}, word, wh);
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("where", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind where() { return {"where", "Where was it?", 0.7, word}; }

}  // namespace questions::kind
