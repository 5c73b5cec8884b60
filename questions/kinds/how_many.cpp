// How many of them?
#include "questions/asking.h"
#include "questions/counting.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// "About how many people live in Ashcombe?": the statement is [name] [has] [about] [number]
// [people].
std::string inhabitants(const Fact& fact) {
  const std::string wh = hedgeBefore(fact).lead + "how many people live in ";
  return fact.statement.lead + capitalised(wh) + fact.statement.pieces.front().text + "?";
}

// "It resulted in 270 deaths": "How many deaths did it result in?", for "In how many deaths did it
// result?" asks nobody.
bool comesTo(const Fact& fact, const Document& document, const Counted& counted) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  return tree && lowered(counted.lead).starts_with("in ") &&
         isAny(tree->words[fact.statement.predicate].lemma, {"result", "end", "culminate"});
}

// "There were 212 people on board": "How many people were there on board?"
std::optional<std::string> askThere(const Fact& fact, const Counted& counted) {
  const std::vector<Piece>& pieces = fact.statement.pieces;
  const std::optional<std::size_t> noun = pieceOf(fact.statement, counted.word);
  if (counted.pieces.begin != 2 || !isAny(lowAt(fact.statement, 1), {"is", "are", "was", "were"}) ||
      !noun || *noun < fact.slot.end || *noun + 1 == pieces.size())
    return std::nullopt;  // "There were 212 people": where, nobody says
  const auto at = [&](std::size_t piece) {
    return pieces.begin() + static_cast<std::ptrdiff_t>(piece);
  };
  const std::string wh = counted.lead + "how many " + written({at(fact.slot.end), at(*noun + 1)});
  return fact.statement.lead + capitalised(wh) + " " + pieces[1].text + " there " +
         written({at(*noun + 1), pieces.end()}) + "?";
}

// "How many people …" where the counted noun follows the number: as the subject, without inversion,
// or as object or oblique, with it.
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind == "population") return inhabitants(fact);
  if (fact.kind != "figure") return std::nullopt;
  const std::optional<Counted> counted = countedBy(fact, document);
  if (!counted) return std::nullopt;
  const std::string wh = counted->lead + "how many " + counted->noun;
  if (comesTo(fact, document, *counted)) {
    const Slot number{counted->pieces.begin + 1, counted->pieces.end};
    if (number.end != fact.statement.pieces.size()) return std::nullopt;
    return askForOther(fact, document, number, counted->word, wh.substr(sizeof "in " - 1));
  }
  const std::size_t begin = counted->pieces.begin;
  if (begin > 0 && isAny(lowAt(fact.statement, begin - 1), {"along", "together"}))
    return std::nullopt;  // "present along with 30 reporters"
  if (!counted->subject) return askForOther(fact, document, counted->pieces, counted->word, wh);
  if (lowAt(fact.statement, 0) == "there") return askThere(fact, *counted);
  Fact whole = fact;
  whole.slot = counted->pieces;
  return askForSubject(whole, document, capitalised(wh));
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("how_many", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind howMany() { return {"how_many", "How many were there?", word}; }

}  // namespace questions::kind
