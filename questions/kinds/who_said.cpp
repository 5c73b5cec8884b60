// Who said these words?
#include "questions/kinds.h"
#include "questions/wording.h"
#include "questions/words.h"

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

// "Who said that “is a man who …”", "Who said while talks make a difference “in time”", "Who said
// Ann Lee, “is …”": half of what was said, or what another said.
bool isHalf(const std::string& stem) {
  const std::vector<Word> all = words(stem);
  constexpr std::size_t said = 2;  // behind "Who said"
  if (all.size() < said + 3 || lowered(all[0].text) != "who") return false;
  const std::string first = lowered(all[said].text), second = lowered(all[said + 1].text);
  std::size_t name = said;
  while (name + 1 < all.size() && startsUpper(all[name].text) && !all[name].quoted) ++name;
  const bool another = name > said && all[name].quoted && stem[all[name - 1].range.end] == ',';
  const bool clause =
      !all[said].quoted && isAny(first, {"while", "although", "though", "because", "unless"});
  return another || clause ||
         (first == "that" && all[said + 1].quoted &&
          isAny(second, {"is", "was", "are", "were", "has", "have", "had", "will", "would"}));
}

std::vector<Item> word(const Fact& fact, const Document& document, Random& random) {
  if (fact.quotation.empty()) return {};
  const std::string stem = fact.kind != "quotation" ? remarked(fact) : stemFor(fact);
  if (isHalf(stem)) return {};
  return chosen("who_said", fact.statement.lead + stem, fact, document, random);
}

}  // namespace

ItemKind whoSaid() { return {"who_said", "Who said it?", word}; }

}  // namespace questions::kind
