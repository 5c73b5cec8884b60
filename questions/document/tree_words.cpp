#include "questions/document/tree_words.h"

#include <algorithm>

#include "questions/document/trimming.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::tree_words {

using language::Tree;
using Words = std::vector<std::size_t>;

bool holds(const std::vector<std::size_t>& words, std::size_t word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view base(const Tree& tree, std::size_t word) {
  return language::baseRelation(tree.words[word].relation);
}

std::string low(const Tree& tree, std::size_t word) { return lowered(tree.words[word].form); }

std::size_t subjectOf(const Tree& tree, std::size_t predicate) {
  const std::size_t subject = language::dependent(tree, predicate, "nsubj");
  return subject != language::kRoot ? subject : language::dependent(tree, predicate, "expl");
}

bool isClause(const Tree& tree, std::size_t word) {
  const std::string& tag = tree.words[word].upos;
  return tag == "VERB" || tag == "AUX" || language::dependent(tree, word, "cop") != language::kRoot;
}

std::size_t namedBeside(const Tree& tree, std::size_t noun) {
  if (tree.words[noun].upos != "NOUN") return language::kRoot;
  for (const std::size_t child : language::dependents(tree, noun)) {
    const language::Name* name = language::nameAt(tree, child);
    const bool full = name && name->confidence > 0.8f && name->end > name->first + 1 &&
                      name->kind == language::NameKind::Person;
    if (full && base(tree, child) == "appos" && child > noun && trimming::setApart(tree, child) &&
        language::dependent(tree, child, "conj") == language::kRoot)
      return child;
  }
  return language::kRoot;
}

bool isPlural(const Tree& tree, std::size_t noun) {
  return tree.words[noun].xpos.ends_with("S") ||
         language::dependent(tree, noun, "conj") != language::kRoot;
}

bool hasChild(const Tree& tree, std::size_t head, std::string_view relation,
              std::initializer_list<std::string_view> forms) {
  for (const std::size_t child : language::dependents(tree, head))
    if (base(tree, child) == relation && isAny(low(tree, child), forms)) return true;
  return false;
}

bool speaks(const Tree& tree, std::size_t word) {
  return lexicon::isSayingVerb(low(tree, word)) || lexicon::isClaimingVerb(low(tree, word));
}

bool isInRelative(const Tree& tree, std::size_t word) {
  std::size_t first = word;
  while (first > 0 && tree.words[first - 1].form != ",") --first;
  return first > 0 && isAny(tree.words[first].xpos, {"WDT", "WP"});
}

void dropLeading(const Tree& tree, Words& words, std::initializer_list<std::string_view> forms) {
  while (!words.empty() && isAny(low(tree, words.front()), forms)) words.erase(words.begin());
}

}  // namespace questions::tree_words
