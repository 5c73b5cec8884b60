// Things of a sort that a list knows: "IE6 shipped with [Windows XP]", "Ann Lee studied [physics]".
#include <algorithm>

#include "questions/distractors/word_lists.h"
#include "questions/facts.h"
#include "questions/finding.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

constexpr std::size_t mostOthers = 4;
constexpr std::size_t fewestRoots = 4;  // words of substance that tell this one from others

const std::vector<WordRow>& sorts() {
  static const std::vector<WordRow> rows = wordRows(word_lists::things);
  return rows;
}

// Whether a thing of this sort is what such a deed is about: "studied law", not "broke the law";
// not the metal of a medal.
bool suits(std::string_view sort, std::string_view deed) {
  if (sort == "subject")
    return isAny(deed, {"study", "teach", "read", "learn", "lecture", "graduate", "major", "train",
                        "specialise", "specialize", "receive", "earn", "hold", "take", "return"});
  if (sort == "language")
    return isAny(deed, {"study", "teach", "learn", "speak", "write", "read", "publish", "translate",
                        "sing", "reply", "answer", "print", "broadcast", "preach"});
  if (sort == "metal") return !isAny(deed, {"win", "take", "claim", "earn", "strike", "secure"});
  return true;
}

class Finder {
 public:
  Finder(const Document& document, const Statement& statement)
      : document_(document), told_(statement), tree_(*document.trees[statement.sentence]) {}

  std::vector<Fact> find() const {
    std::vector<Fact> found;
    if (told_.predicate == noWord || !told_.sure || isDenied(told_)) return found;
    const std::string& deed = tree_.words[told_.predicate].lemma;
    for (const WordRow& sort : sorts())
      if (suits(sort.names.front(), deed))
        for (const std::string_view thing : sort.words)
          for (std::size_t i = 0; i < told_.pieces.size(); ++i)
            if (const std::optional<Slot> slot = slotOf(thing, i);
                slot && slot->begin >= told_.subject.end && isFree(*slot))
              if (std::optional<Fact> fact = factOn(sort, thing, *slot)) found.push_back(*fact);
    return found;
  }

 private:
  std::string low(std::size_t piece) const {
    return piece < told_.pieces.size() ? lowered(told_.pieces[piece].text) : "";
  }

  const language::Word* wordAt(std::size_t piece) const {
    if (piece >= told_.pieces.size() || told_.pieces[piece].word == noWord) return nullptr;
    return &tree_.words[told_.pieces[piece].word];
  }

  // The pieces that stand for a thing of the list, from this one on.
  std::optional<Slot> slotOf(std::string_view thing, std::size_t first) const {
    std::size_t end = first;
    for (const Word& word : words(thing)) {
      if (end >= told_.pieces.size() || told_.pieces[end].text != word.text) return std::nullopt;
      ++end;
    }
    return Slot{first, end};
  }

  // Neither a part of a longer name or noun nor one of several.
  bool isFree(Slot slot) const {
    const language::Word* last = wordAt(slot.end - 1);
    if (!last || !isAny(last->upos, {"NOUN", "PROPN"})) return false;
    const language::Word* next = wordAt(slot.end);
    const language::Word* before = slot.begin > 0 ? wordAt(slot.begin - 1) : nullptr;
    if (next && isAny(next->upos, {"NOUN", "PROPN", "NUM"})) return false;
    if (before && isAny(before->upos, {"NOUN", "PROPN", "ADJ", "NUM"})) return false;
    if (startsUpper(told_.pieces[slot.begin].text) && slot.begin > 0 &&
        low(slot.begin - 1) == "the")
      return false;  // "the Spanish", "the Mercury"
    if (isAny(low(slot.end), {"-", "'s", "’s", "and", "or", "/", "of"})) return false;
    if (slot.begin > 0 && isAny(low(slot.begin - 1), {"-", "and", "or", "/", ",", "'s", "’s"}))
      return false;
    for (std::size_t i = slot.begin; i < slot.end; ++i) {
      const language::Word* word = wordAt(i);
      if (!word || word->relation == "conj") return false;
      if (language::dependent(tree_, told_.pieces[i].word, "conj") != language::kRoot) return false;
    }
    return true;
  }

  std::optional<Fact> factOn(const WordRow& sort, std::string_view thing, Slot slot) const {
    Fact fact{"thing", Value::Other, told_, slot};
    fact.term = std::string(sort.names.front());
    if (contentRoots(written(withSlot(told_, slot, ""))).size() < fewestRoots) return std::nullopt;
    for (const std::string_view other : sort.words)
      if (fact.others.size() < mostOthers && other != thing && !holdsWords(document_.text(), other))
        fact.others.push_back(
            {std::string(other), "The article does not name " + std::string(other) + "."});
    return fact.others.size() > 1 ? std::optional(fact) : std::nullopt;
  }

  const Document& document_;
  const Statement& told_;
  const language::Tree& tree_;
};

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  return foundInStatements<Finder>(document, statements);
}

}  // namespace

FactKind thing() { return {"thing", find}; }

}  // namespace questions::fact
