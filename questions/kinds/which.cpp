// Which country did something?
#include "questions/asking.h"
#include "questions/distractors/countries.h"
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

// "Which country …?" only where all options are countries; else the noun is not known.
std::optional<std::string> stemFor(const Fact& fact, const Document&) {
  if (fact.value == Value::Place && isCountry(fact.key()))
    return askForSubject(fact, "Which country");
  return std::nullopt;
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("which", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind which() { return {"which", "Which one was it?", 0.7, word}; }

}  // namespace questions::kind
