#include "questions/parted/clauses.h"

#include <algorithm>

#include "questions/document/asides.h"
#include "questions/words.h"

namespace questions::parted {
namespace {

std::vector<bool> below(const language::Tree& tree, std::size_t top) {
  std::vector<bool> held(tree.words.size(), false);
  for (const std::size_t word : language::subtree(tree, top)) held[word] = true;
  return held;
}

std::size_t conjunctsOf(const language::Tree& tree, std::size_t word) {
  const std::vector<std::size_t> children = language::dependents(tree, word);
  return static_cast<std::size_t>(
      std::count_if(children.begin(), children.end(), [&](std::size_t child) {
        return language::baseRelation(tree.words[child].relation) == "conj";
      }));
}

// Two alike, and no more.
bool isPair(const language::Tree& tree, std::size_t conjunct) {
  const std::size_t head = tree.words[conjunct].head;
  return conjunctsOf(tree, head) == 1 && conjunctsOf(tree, conjunct) == 0 &&
         tree.words[head].upos == tree.words[conjunct].upos &&
         language::dependent(tree, conjunct, "nsubj") == language::kRoot;
}

bool countsOn(const Telling& telling, Slot slot) {
  for (std::size_t i = slot.begin; i < slot.end; ++i)
    if (isAny(telling.low(i),
              {"further", "another", "other", "others", "additional", "more", "later", "same",
               "remaining", "rest", "respectively", "then", "again", "each", "between", "both"}))
      return true;
  return false;
}

std::optional<Slot> cutSecond(const Telling& telling, Slot second) {
  auto [from, end] = second;
  if (from > 0 && telling.low(from - 1) == ",") --from;
  if (end < telling.size() && !isAny(telling.low(end), {",", ";"})) {
    const language::Word* next = telling.at(end);
    if (!next || !isAny(next->upos, {"ADP", "VERB", "AUX"})) return std::nullopt;
  }
  return from > telling.fact.slot.end ? std::optional(Slot{from, end}) : std::nullopt;
}

std::optional<Slot> cutFirst(const Telling& telling, std::size_t conjunct, std::size_t joint) {
  const language::Tree& tree = telling.tree();
  std::vector<bool> own = below(tree, tree.words[conjunct].head);
  for (const std::size_t word : language::subtree(tree, conjunct)) own[word] = false;
  Slot first = telling.piecesOf(own);
  if (first.begin >= joint || first.end > joint) return std::nullopt;
  const language::Word* opens = telling.at(first.begin);
  if (language::dependent(tree, conjunct, "case") == language::kRoot && opens &&
      opens->upos == "ADP")
    return std::nullopt;
  const std::string word = telling.low(first.begin);
  const bool shared = language::dependent(tree, conjunct, "det") == language::kRoot;
  if (shared && word == "an") return std::nullopt;
  if (shared && word == "a")  // "a 29 percent share and 68 percent interest"
    ++first.begin;
  else if (isAny(word, {"about", "around", "some", "approximately", "roughly"}))
    ++first.begin;
  else if (isAny(word, {"more", "over", "at", "nearly", "almost", "fewer", "less"}))
    return std::nullopt;
  return Slot{first.begin, joint + 1};
}

// The second of a pair with its "and", where one of the two tells the other figure and the other
// one what is asked.
std::optional<Slot> secondOfPair(const Telling& telling, std::size_t conjunct) {
  const language::Tree& tree = telling.tree();
  const Slot key = telling.fact.slot;
  const bool asked = telling.holdsSlot(conjunct, key);
  if (asked == telling.holdsSlot(conjunct, telling.other) ||
      !telling.holdsSlot(tree.words[conjunct].head, asked ? telling.other : key))
    return std::nullopt;
  Slot second = telling.piecesOf(below(tree, conjunct));
  if (second.begin >= second.end || (asked && countsOn(telling, second))) return std::nullopt;
  if (telling.low(second.begin) != "and") --second.begin;
  return telling.low(second.begin) == "and" ? std::optional(second) : std::nullopt;
}

bool isDense(const Telling& telling, Slot slot, const std::vector<bool>& held) {
  for (std::size_t i = slot.begin; i < slot.end; ++i)
    if (telling.wordAt(i) != noWord && !held[telling.wordAt(i)]) return false;
  return true;
}

bool isPhraseOfOther(const Telling& telling, std::size_t top) {
  const language::Word& word = telling.tree().words[top];
  return language::baseRelation(word.relation) == "obl" &&
         word.head == telling.statement().predicate && telling.holdsSlot(top, telling.other) &&
         !telling.holdsSlot(top, telling.fact.slot) && telling.hasObject(telling.other);
}

}  // namespace

std::optional<Slot> asideIn(const Telling& telling) {
  const Statement& statement = telling.statement();
  if (telling.other.begin < telling.fact.slot.end || statement.predicate == noWord)
    return std::nullopt;
  std::vector<std::size_t> words;
  for (std::size_t i = statement.opening; i < telling.size(); ++i)
    if (telling.wordAt(i) != noWord) words.push_back(telling.wordAt(i));
  const std::vector<std::size_t> aside = asides::atEnd(telling.tree(), words, statement.predicate);
  if (aside.empty()) return std::nullopt;
  std::size_t first = statement.opening;
  while (first < telling.size() && telling.wordAt(first) != aside.front()) ++first;
  if (first <= telling.fact.slot.end || first > telling.other.begin) return std::nullopt;
  return Slot{first, telling.size()};
}

std::optional<Slot> betweenIn(const Telling& telling) {
  const Statement& statement = telling.statement();
  const Slot key = telling.fact.slot, other = telling.other;
  if (statement.predicate == noWord) return std::nullopt;
  for (const asides::Span& span : asides::spansOf(telling.tree(), statement.predicate)) {
    std::vector<bool> held(telling.tree().words.size());
    for (std::size_t i = 0; i < held.size(); ++i) held[i] = span.holds(i);
    const Slot slot = telling.piecesOf(held);
    if (slot.begin <= other.begin && other.end <= slot.end &&
        (key.end <= slot.begin || key.begin >= slot.end))
      return slot;
  }
  return std::nullopt;
}

std::optional<Slot> conjunctIn(const Telling& telling) {
  const language::Tree& tree = telling.tree();
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    const language::Word& word = tree.words[i];
    if (language::baseRelation(word.relation) != "conj" || !isPair(tree, i)) continue;
    const std::optional<Slot> second = secondOfPair(telling, i);
    if (!second) continue;
    if (!telling.holdsSlot(i, telling.fact.slot)) return cutSecond(telling, *second);
    if (tree.words[word.head].upos == "VERB") continue;
    if (const std::optional<Slot> first = cutFirst(telling, i, second->begin)) return first;
  }
  return std::nullopt;
}

std::optional<Slot> phraseIn(const Telling& telling) {
  for (std::size_t top = 0; top < telling.tree().words.size(); ++top) {
    if (!isPhraseOfOther(telling, top)) continue;
    const std::vector<bool> held = below(telling.tree(), top);
    const Slot slot = telling.piecesOf(held);
    const bool ends = slot.end == telling.size() || isAny(telling.low(slot.end), {",", "on", "in"});
    if (ends && isDense(telling, slot, held) && slot.begin > telling.statement().subject.end &&
        isAny(telling.low(slot.begin), {"for", "with", "at", "over", "within"}))
      return slot;
  }
  return std::nullopt;
}

}  // namespace questions::parted
