#include "questions/document/barred.h"

#include <algorithm>

#include "questions/document/document.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// "He fled in May; Lee said “Roe is ill”": a verb of saying that has a subject of its own.
bool isSpokenByAnother(const language::Tree& tree, std::size_t verb,
                       const std::vector<bool>& quoted) {
  if (lexicon::isSayingVerb(lowered(tree.words[verb].form))) return false;
  for (std::size_t i = verb + 1; i < tree.words.size(); ++i) {
    if (quoted[i] || !lexicon::isSayingVerb(lowered(tree.words[i].form))) continue;
    const std::size_t subject = language::dependent(tree, i, "nsubj");
    return subject != language::kRoot && subject > verb && tree.words[subject].upos != "PRON";
  }
  return false;
}

}  // namespace

std::set<std::string> barredFrom(const Document& document, const language::Tree& tree,
                                 std::size_t pronoun, const std::vector<bool>& quoted,
                                 const std::vector<Referent>& here) {
  std::set<std::string> barred;
  const language::Word& word = tree.words[pronoun];
  if (word.head == language::kRoot) return barred;
  const std::string_view relation = language::baseRelation(word.relation);
  if (relation == "nsubj") {
    const std::vector<std::size_t> below = language::subtree(tree, word.head);
    const bool speaks = !isSpokenByAnother(tree, word.head, quoted);
    for (const language::Name& name : tree.names) {
      const bool inQuote = quoted[name.first];
      const bool under = std::find(below.begin(), below.end(), name.first) != below.end();
      if ((inQuote && speaks) || (!inQuote && name.first > pronoun && under))
        barred.insert(referentFor(document, tree, name).name);
    }
  } else if (isAny(relation, {"obj", "iobj", "obl"})) {
    const std::size_t subject = language::dependent(tree, word.head, "nsubj");
    const Referent* doer = subject == language::kRoot ? nullptr : referentAt(here, subject);
    if (doer) barred.insert(doer->name);
  }
  barred.erase("");
  return barred;
}

}  // namespace questions
