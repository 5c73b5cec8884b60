// A sentence with a gap: always grammatical, whatever is asked for.
#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/document/sides.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// "____ of the Rome council said": what describes the person would describe nobody else; "to
// Moscow": the name of a town stands for those who rule there.
bool isTold(const Fact& fact) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  const std::string next = fact.slot.end < pieces.size() ? lowered(pieces[fact.slot.end].text) : "";
  if (fact.value == Value::Person) return next == "of" || next == "," || next == "from";
  // The sides of a match are alike; elsewhere what is told rules most countries out.
  if (isCountry(fact.key())) return !tellsScore(written(pieces));
  const std::string before = fact.slot.begin > 0 ? lowered(pieces[fact.slot.begin - 1].text) : "";
  return fact.value == Value::Place && !countryOfCity(fact.key()).empty() && before != "in" &&
         before != "at" && before != "near" && before != "from";
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const bool told = fact.quotation.empty() && fact.role.empty();
  if (!told || fact.value == Value::Number || fact.value == Value::Date) return {};
  if (fact.value == Value::Organisation) return {};  // what could stand there nobody can weigh
  if (fact.value == Value::Post || fact.value == Value::Other || fact.value == Value::Direction)
    return {};
  if (isTold(fact)) return {};
  return chosen("complete_sentence",
                stemOf(fact.statement, withSlot(fact.statement, fact.slot, gap)), fact, document,
                random);
}

}  // namespace

ItemKind completeSentence() { return {"complete_sentence", "Complete the sentence", word}; }

}  // namespace questions::kind
