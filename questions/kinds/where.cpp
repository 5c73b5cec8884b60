// In which place did it happen?
#include "questions/asking.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/rivals.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// "In which city was a house, photographed on 2 May 2024, damaged by …?": the statement is [a
// house]
// [, photographed …,] [was] [damaged by …] [in the city of] [name].
std::string seen(const Fact& fact) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  Piece thing = pieces[0];
  thing.text = lowered(thing.text.substr(0, 1)) + thing.text.substr(1);
  thing.spaceBefore = true;
  return fact.statement.lead + "In which " + fact.term + " was" +
         (" " + written({thing, pieces[1], pieces[3]})) + "?";
}

// The preposition before a place goes with it.
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind == "scene") return seen(fact);
  if (fact.kind == "seat")
    return fact.statement.lead + "In which city is " + fact.statement.pieces.front().text +
           " based?";
  if (fact.value != Value::Place || fact.slot.begin == 0) return std::nullopt;
  if (fact.kind == "whereabouts" && lowAt(fact.statement, fact.slot.end) == ",")
    return std::nullopt;  // "Austin, Texas": the rest would be left over
  const std::string before = lowered(fact.statement.pieces[fact.slot.begin - 1].text);
  if (before != "in" && before != "at") return std::nullopt;
  const std::string wh = isCountry(fact.key()) ? "In which country"
                         : isDivision(fact.key())
                             ? "In which " + std::string(divisionNoun(fact.key()))
                         : rivals::isTown(fact) ? "In which city"
                                                : "Where";
  const std::size_t word = topWord(fact, document);
  return askForOther(fact, document, {fact.slot.begin - 1, fact.slot.end}, word, wh);
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("where", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind where() { return {"where", "Where was it?", word}; }

}  // namespace questions::kind
