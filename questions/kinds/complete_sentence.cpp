// A sentence with a gap: always grammatical, whatever is asked for.
#include "questions/asking.h"
#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/document/sides.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// "____ of the Rome council said": what describes the person would describe nobody else; "to
// Moscow": the name of a town stands for those who rule there; whose story it is, "Which country
// …?" asks for.
bool isTold(const Fact& fact) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  const std::string next = fact.slot.end < pieces.size() ? lowered(pieces[fact.slot.end].text) : "";
  if (fact.value == Value::Person) return next == "of" || next == "," || next == "from";
  // The sides of a match are alike; elsewhere what is told rules most countries out.
  if (isAny(fact.kind, {"whereabouts", "whose"})) return false;
  if (fact.kind == "land") return fact.slot.begin == fact.statement.subject.begin;
  if (isCountry(fact.key())) return !tellsScore(written(pieces));
  const std::string before = fact.slot.begin > 0 ? lowered(pieces[fact.slot.begin - 1].text) : "";
  return fact.value == Value::Place && !countryOfCity(fact.key()).empty() && before != "in" &&
         before != "at" && before != "near" && before != "from";
}

// Whether a reader can weigh what else could stand there; of bodies that no list knows nobody can.
bool isWeighed(const Fact& fact, const Document& document) {
  if (fact.kind == "noun") return true;
  if (fact.kind == "thing") return !askForThing(fact, document);
  return (fact.value == Value::Person || fact.value == Value::Place) && !isTold(fact);
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (!fact.quotation.empty() || !fact.role.empty() || !isWeighed(fact, document)) return {};
  return chosen("complete_sentence",
                stemOf(fact.statement, withSlot(fact.statement, fact.slot, gap)), fact, document,
                random);
}

}  // namespace

ItemKind completeSentence() { return {"complete_sentence", "Complete the sentence", word}; }

}  // namespace questions::kind
