// Which sum or share was it?
#include "questions/asking.h"
#include "questions/kinds.h"
#include "questions/measuring.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::kind {
namespace {

std::optional<std::string> stemFor(const Fact& fact, const Document& document) {
  const std::optional<Measured> measured = measuredBy(fact, document);
  if (!measured) return std::nullopt;
  if (!measured->subject)
    return askForOther(fact, document, measured->answer, measured->word, measured->wh);
  Fact whole = fact;
  whole.slot = measured->answer;
  return askForSubject(whole, document, capitalised(measured->wh));
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::optional<std::string> stem = stemFor(fact, document);
  return stem ? chosen("how_much", *stem, fact, document, random) : std::vector<Item>{};
}

}  // namespace

ItemKind howMuch() { return {"how_much", "How much was it?", word}; }

}  // namespace questions::kind
