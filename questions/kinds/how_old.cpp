// How old was somebody when the article was written, or at death?
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  const std::string month = monthOf(document);
  if (fact.kind != "age" || month.empty()) return {};
  const std::string name = fact.statement.pieces.front().text;
  const std::string asked = fact.term == "dead" ? "At what age did " + name + " die?"
                                                : "How old was " + name + " in " + month + "?";
  return chosen("how_old", fact.statement.lead + asked, fact, document, random);
}

}  // namespace

ItemKind howOld() { return {"how_old", "How old was somebody?", word}; }

}  // namespace questions::kind
