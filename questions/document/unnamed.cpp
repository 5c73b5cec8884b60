#include "questions/document/unnamed.h"

#include <algorithm>

#include "questions/document/genders.h"
#include "questions/words.h"

namespace questions {
namespace {

// "Pan-democrat Gary Moe", of whom the document has not learnt that this is a name.
bool holdsUnknownName(const language::Tree& tree, std::size_t top) {
  const std::vector<std::size_t> words = language::subtree(tree, top);
  return std::any_of(words.begin(), words.end(), [&](std::size_t i) {
    return tree.words[i].upos == "PROPN" && !language::nameAt(tree, i);
  });
}

// "Holm fell and hurt his hand": of one word a tree often takes a surname for a firm's name.
bool mayBeSurname(const language::Tree& tree, const Referent& named) {
  return named.kind == language::NameKind::Organisation && named.end == named.first + 1 &&
         lowered(tree.words[named.first].form.substr(1)) == tree.words[named.first].form.substr(1);
}

}  // namespace

bool tellsRelative(const language::Tree& tree, std::size_t from, std::size_t end,
                   language::Gender gender, const std::vector<bool>& quoted) {
  for (std::size_t i = from; i < end; ++i)
    if (!quoted[i] && tree.words[i].upos == "NOUN" && genderOfNoun(tree.words[i].lemma) == gender)
      return true;
  return false;
}

bool mayBeUnnamed(const language::Tree& tree, std::size_t pronoun, language::Gender gender,
                  const std::vector<bool>& quoted, const std::vector<Referent>& here) {
  for (std::size_t i = 0; i < pronoun; ++i) {
    if (quoted[i] || language::baseRelation(tree.words[i].relation) != "nsubj" ||
        isAny(tree.words[i].xpos, {"WDT", "WP", "WP$"}))
      continue;
    const Referent* named = referentAt(here, i);
    const bool other = named && named->isPerson() && named->known() && !named->fits(gender);
    const bool thing = isNoPerson(tree.words[i]) || tree.words[i].upos == "PRON" || other ||
                       (named && !named->isPerson() && !mayBeSurname(tree, *named));
    if (!thing || holdsUnknownName(tree, i)) return true;
  }
  return false;
}

}  // namespace questions
