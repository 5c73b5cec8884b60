#include "questions/name_facts.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

std::string lowAt(const Statement& statement, std::size_t piece) {
  return piece < statement.pieces.size() ? lowered(statement.pieces[piece].text) : "";
}

bool isAny(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), word) != choices.end();
}

bool isNameAt(const Statement& statement, std::size_t piece) {
  return piece < statement.pieces.size() && startsUpper(statement.pieces[piece].text) &&
         !lexicon::isFunctionWord(lowAt(statement, piece));
}

bool isSource(const Statement& statement, Slot slot) {
  const std::string next = lowAt(statement, slot.end);
  if (lexicon::isSayingVerb(next) || lexicon::isClaimingVerb(next)) return true;
  for (std::size_t i = slot.begin; i > 0 && i + 4 > slot.begin; --i)
    if (isAny(lowAt(statement, i - 1), {"according", "told", "said"})) return true;
  return false;
}

// Part of a longer name, or tied to its neighbour by a hyphen, a comma or a possessive.
bool isTied(const Statement& statement, Slot slot, Value value) {
  const std::string next = lowAt(statement, slot.end);
  const std::string before = slot.begin > 0 ? lowAt(statement, slot.begin - 1) : "";
  if (isNameAt(statement, slot.end) || isAny(next, {"-", "'s", "’s", "'", "’", "/"})) return true;
  if (before == "-" || before == "/") return true;
  const bool nameBefore = slot.begin > 0 && isNameAt(statement, slot.begin - 1);
  if (value != Value::Person && nameBefore && slot.begin > 1) return true;
  const bool opens = slot.begin <= 1;  // "In Rome, Anna …" is no "Rome, Italy"
  const bool commaAfter = !opens && next == "," && isNameAt(statement, slot.end + 1);
  const bool commaBefore = before == "," && slot.begin > 1 && isNameAt(statement, slot.begin - 2);
  return value == Value::Place && (commaAfter || commaBefore);
}

// Whether the name itself is what something happens to, not a mere modifier ("the Warhol exhibit").
bool isArgument(const Statement& statement, const language::Tree& tree, Slot slot) {
  for (std::size_t i = slot.begin; i < slot.end; ++i) {
    const std::size_t word = statement.pieces[i].word;
    if (word == noWord) continue;
    const std::string_view relation = language::baseRelation(tree.words[word].relation);
    if (isAny(relation, {"nsubj", "obj", "iobj", "obl", "conj", "appos"})) return true;
    if (relation == "nmod" && language::dependent(tree, word, "case") != language::kRoot)
      return true;
  }
  return false;
}

}  // namespace

std::vector<Fact> nameFacts(std::string_view kind, Value value, const Document& document,
                            const std::vector<Statement>& statements,
                            const std::vector<text::Range>& mentions) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    const std::optional<language::Tree>& tree = document.trees[statement.sentence];
    for (const text::Range& mention : mentions) {
      if (!statement.evidence.contains(mention)) continue;
      const std::optional<Slot> slot = slotAt(statement, mention);
      if (!slot || isSource(statement, *slot) || isTied(statement, *slot, value)) continue;
      if (tree && !isArgument(statement, *tree, *slot)) continue;
      found.push_back({kind, value, statement, *slot, ""});
    }
  }
  return found;
}

}  // namespace questions
