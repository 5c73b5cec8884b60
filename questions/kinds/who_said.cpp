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

// "Who described the war in Ukraine as “a mess”?", "In 2016, who called it “a sin”?"
std::string remarked(const Fact& fact) {
  const auto name = fact.statement.pieces.begin() + static_cast<std::ptrdiff_t>(fact.slot.begin);
  const std::string opening = written({fact.statement.pieces.begin(), name});
  const std::string rest = written({name + 1, fact.statement.pieces.end()});
  return (opening.empty() ? "Who " : opening + " who ") + rest + "?";
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.quotation.empty()) return {};
  const std::string stem = fact.kind != "quotation" ? remarked(fact) : stemFor(fact);
  return chosen("who_said", fact.statement.lead + stem, fact, document, random);
}

}  // namespace

ItemKind whoSaid() { return {"who_said", "Who said it?", word}; }

}  // namespace questions::kind
