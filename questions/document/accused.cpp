#include "questions/document/accused.h"

#include <algorithm>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// Whether a verb tells of its object or passive subject that he is charged: "was arrested", "found
// guilty".
bool isOfLaw(const language::Tree& tree, std::size_t verb) {
  if (isAny(tree.words[verb].lemma, {"arrest", "charge", "detain", "convict", "sentence", "jail",
                                     "indict", "imprison", "extradite"}))
    return true;
  const std::vector<std::size_t> below = language::dependents(tree, verb);
  return tree.words[verb].lemma == "find" &&
         std::any_of(below.begin(), below.end(),
                     [&](std::size_t child) { return tree.words[child].lemma == "guilty"; });
}

// "is accused of hiring somebody to kill her", unlike "of breaking his word".
bool isOfCrime(const language::Tree& tree, std::size_t verb) {
  const std::vector<std::size_t> all = language::subtree(tree, verb);
  return tree.words[verb].lemma == "accuse" &&
         std::any_of(all.begin(), all.end(), [&](std::size_t word) {
           return lexicon::isSensitive(lowered(tree.words[word].form));
         });
}

// Whether a word, or the list that it stands in, is who is charged.
bool isCharged(const language::Tree& tree, const language::Word& word) {
  const language::Word* first = &word;  // of a list, which hangs by it
  while (isAny(first->relation, {"conj", "appos", "flat"})) first = &tree.words[first->head];
  if (first->head == language::kRoot) return false;
  const bool passive = first->relation == "nsubj:pass";
  return ((passive || first->relation == "obj") && isOfLaw(tree, first->head)) ||
         (passive && isOfCrime(tree, first->head));
}

}  // namespace

bool isAccused(const Document& document, const Person& person) {
  return std::any_of(
      person.mentions.begin(), person.mentions.end(), [&](const text::Range& mention) {
        const std::optional<language::Tree>& tree =
            document.trees[sentenceAt(document, mention.begin)];
        return tree &&
               std::any_of(tree->words.begin(), tree->words.end(), [&](const language::Word& word) {
                 return mention.contains(word.range) && isCharged(*tree, word);
               });
      });
}

}  // namespace questions
