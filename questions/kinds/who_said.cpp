// Who said these words?
#include "questions/kinds.h"
#include "questions/wording.h"

namespace questions::kind {
namespace {

// A fragment ("compromises have not yet been found") joins with "that", a sentence with a comma.
std::string stemFor(const Fact& fact) {
  const std::string& quotation = fact.quotation;
  const char first = quotation.front();
  const bool fragment = first >= 'a' && first <= 'z';
  std::string said = quotation;
  if (said.ends_with('.') && !said.ends_with("..")) said.pop_back();
  if (said.ends_with('?')) return "Who asked" + fact.term + ", “" + said + "”";
  return "Who said" + fact.term + (fragment ? " that “" : ", “") + said + "”?";
}

// "Who described the war in Ukraine as “a mess”?"
std::vector<Item> described(const Fact& fact, const Document& document, Random& random) {
  const auto told = fact.statement.pieces.begin() + 1;
  const std::string rest = written({told, fact.statement.pieces.end()});
  return chosen("who_said", fact.statement.lead + "Who " + rest + "?", fact, document, random);
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.quotation.empty()) return {};
  if (fact.kind == "description") return described(fact, document, random);
  return chosen("who_said", fact.statement.lead + stemFor(fact), fact, document, random);
}

}  // namespace

ItemKind whoSaid() { return {"who_said", "Who said it?", word}; }

}  // namespace questions::kind
