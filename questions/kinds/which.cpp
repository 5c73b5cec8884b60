// Which country did something?
#include "questions/asking.h"
#include "questions/distractors/bodies.h"
#include "questions/distractors/countries.h"
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

// "posted on Facebook": there it is no company.
bool follows(std::string_view preposition, const Fact& fact) {
  return fact.slot.begin > 0 &&
         lowered(fact.statement.pieces[fact.slot.begin - 1].text) == preposition;
}

// Who reported it is no part of the story.
bool reports(const Bodies& bodies) {
  return isAny(bodies.noun, {"news agency", "newspaper", "broadcaster"});
}

// "Which country did it?", "Which country founded it?", "From which country did it come?"
std::optional<std::string> askedAs(const Fact& fact, const Document& document,
                                   const std::string& noun) {
  if (auto stem = askForOwner(fact, document, "Which " + noun)) return stem;
  if (auto stem = askForSubject(fact, document, "Which " + noun)) return stem;
  if (auto stem = askForAgent(fact, document, "Which " + noun)) return stem;
  if (fact.value == Value::Organisation && follows("on", fact)) return std::nullopt;
  return askedWith(fact, document, "which " + noun);
}

// "Which of these countries closed …?", "In which of these cities was …?"; where the list ends its
// sentence, "The survey took in people of which of these countries?"
std::optional<std::string> ofThese(const Fact& fact, const Document& document) {
  const std::string these = "which of these " + fact.term;
  if (auto stem = askForSubject(fact, document, capitalised(these))) return stem;
  if (auto stem = askedWith(fact, document, these)) return stem;
  const std::vector<Piece>& pieces = fact.statement.pieces;
  if (follows("in", fact))
    if (auto stem = askForOther(fact, document, {fact.slot.begin - 1, fact.slot.end},
                                topWord(fact, document), "In " + these))
      return stem;
  const bool ends = fact.slot.end == pieces.size() || fact.slot.end == fact.statement.subject.end;
  const bool governed = fact.slot.begin > 0 &&
                        (pieces[fact.slot.begin - 1].word == fact.statement.predicate ||
                         isAny(lowered(pieces[fact.slot.begin - 1].text),
                               {"in", "at", "from", "to", "of", "for", "by", "on", "against"}));
  if (!ends || !governed) return std::nullopt;
  return fact.statement.lead + capitalised(written(withSlot(fact.statement, fact.slot, these))) +
         "?";
}

// "Which country …?" only where all options are countries; else the noun is not known.
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind == "member") return ofThese(fact, document);
  if (fact.kind == "nationality")
    return fact.statement.lead + "Which country is " + fact.statement.pieces[0].text + " from?";
  if (fact.kind == "thing") return askForThing(fact, document);
  if (fact.kind == "most" && !isAny(fact.term, {"people", "candidates"}))
    return askForSubject(fact, document, "Which of these " + fact.term);
  if (fact.kind == "superlative" && fact.value != Value::Person)
    return fact.statement.lead + "Which " + fact.statement.pieces[1].text + " " + fact.term + "?";
  if (fact.value == Value::Organisation)
    if (const std::optional<Bodies> bodies = bodiesLike(fact.key()); bodies && !reports(*bodies))
      return askedAs(fact, document, bodies->noun);
  if (fact.value != Value::Place) return std::nullopt;
  if (fact.kind == "whereabouts" && lowAt(fact.statement, fact.slot.end) == ",")
    return std::nullopt;  // "Austin, Texas": the rest would be left over
  if (fact.kind == "leader" && !fact.others.empty())
    return askForSubject(fact, document, "Which two countries");
  if (isDivision(fact.key())) return askedAs(fact, document, std::string(divisionNoun(fact.key())));
  if (isCountry(fact.key())) return askedAs(fact, document, "country");
  if (fact.kind == "whereabouts") return askedAs(fact, document, "city");
  return std::nullopt;
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("which", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind which() { return {"which", "Which one was it?", word}; }

}  // namespace questions::kind
