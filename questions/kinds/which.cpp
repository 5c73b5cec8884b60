// Which country did something?
#include "questions/asking.h"
#include "questions/distractors/bodies.h"
#include "questions/distractors/countries.h"
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

// "Which country did it?", "Which country founded it?", "From which country did it come?"
std::optional<std::string> askedAs(const Fact& fact, const Document& document,
                                   const std::string& noun) {
  if (auto stem = askForSubject(fact, document, "Which " + noun)) return stem;
  if (auto stem = askForAgent(fact, document, "Which " + noun)) return stem;
  return askedWith(fact, document, "which " + noun);
}

// "Which country …?" only where all options are countries; else the noun is not known.
std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  if (fact.kind == "superlative" && fact.value != Value::Person)
    return fact.statement.lead + "Which " + fact.statement.pieces[1].text + " " + fact.term + "?";
  if (fact.value == Value::Organisation)
    if (const std::optional<Bodies> bodies = bodiesLike(fact.key()))
      return askedAs(fact, document, bodies->noun);
  if (fact.value != Value::Place) return std::nullopt;
  if (fact.kind == "leader" && !fact.others.empty())
    return askForSubject(fact, document, "Which two countries");
  if (isDivision(fact.key())) return askedAs(fact, document, std::string(divisionNoun(fact.key())));
  if (isCountry(fact.key())) return askedAs(fact, document, "country");
  return std::nullopt;
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("which", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind which() { return {"which", "Which one was it?", 0.7, word}; }

}  // namespace questions::kind
