#include "questions/document/subject_people.h"

#include <algorithm>

#include "questions/distractors/nationalities.h"
#include "questions/document/callings.h"
#include "questions/document/document.h"
#include "questions/document/tree_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using tree_words::base;
using tree_words::low;

constexpr std::size_t mostWords = 8;  // of what is written for a "they"

bool arePeople(const language::Word& word) {
  return (word.xpos == "NNS" && isCalling(lowered(word.lemma))) ||
         isAny(lowered(word.form), {"police", "authorities"});
}

// "A team of [researchers]"
std::size_t peopleIn(const language::Tree& tree, std::size_t subject) {
  if (arePeople(tree.words[subject])) return subject;
  const std::size_t members = language::dependent(tree, subject, "nmod");
  const bool group = isAny(tree.words[subject].lemma, {"team", "group", "panel", "crew"});
  return group && members != language::kRoot && arePeople(tree.words[members]) &&
                 tree_words::hasChild(tree, members, "case", {"of"})
             ? members
             : language::kRoot;
}

// Others who could be the ones that say, find or do something.
bool mayAct(const language::Word& word) {
  const std::string lemma = lowered(word.lemma);
  return word.xpos == "NNPS" ||
         isAny(lowered(word.form), {"they", "them", "their", "people", "police", "authorities"}) ||
         (word.xpos == "NNS" &&
          (isCalling(lemma) || tellsOfSomebody(lemma) ||
           isAny(lemma, {"man",       "woman",      "person",    "child",    "boy",      "girl",
                         "member",    "resident",   "victim",    "suspect",  "patient",  "migrant",
                         "immigrant", "refugee",    "passenger", "hostage",  "prisoner", "inmate",
                         "detainee",  "survivor",   "protester", "rebel",    "militant", "tourist",
                         "visitor",   "voter",      "parent",    "relative", "teenager", "student",
                         "company",   "agency",     "firm",      "group",    "country",  "nation",
                         "union",     "government", "bank",      "family"})));
}

// "the researchers from Lund University": the people and where they belong, without what else is
// told of them; "the researchers" alone where that is long.
text::Range rangeOf(const language::Tree& tree, std::size_t people) {
  std::size_t first = people, end = people + 1;
  while (first > 0 && tree.words[first - 1].head == people &&
         isAny(base(tree, first - 1), {"amod", "compound"}))
    --first;
  for (const std::size_t child : language::dependents(tree, people)) {
    const std::vector<std::size_t> below = language::subtree(tree, child);
    const bool where = base(tree, child) == "nmod" && tree.words[child].upos == "PROPN" &&
                       tree_words::hasChild(tree, child, "case", {"from", "at", "of", "in"});
    const bool together = below.front() == end && below.back() + 1 - below.front() == below.size();
    const bool plain = std::none_of(below.begin(), below.end(), [&](std::size_t word) {
      return tree.words[word].upos == "PUNCT" || tree.words[word].upos == "CCONJ";
    });
    if (where && together && plain && below.size() < mostWords) end = below.back() + 1;
  }
  return {tree.words[first].range.begin, tree.words[end - 1].range.end};
}

// "Some officials", "other officials", "three of the officials": not all of whom are known.
bool isPartOfMany(const language::Tree& tree, std::size_t people) {
  for (const std::size_t child : language::dependents(tree, people))
    if (base(tree, child) == "nummod" ||
        isAny(low(tree, child), {"some", "many", "most", "several", "few", "other", "more", "all",
                                 "no", "any", "both", "these", "those"}) ||
        tree.words[child].relation == "nmod:poss")
      return true;
  return false;
}

}  // namespace

std::optional<SubjectThing> subjectPeople(const Document& document, const language::Tree& tree,
                                          std::size_t verb, const std::vector<bool>& quoted) {
  const std::size_t subject = language::dependent(tree, verb, "nsubj");
  if (subject == language::kRoot || subject > verb || quoted[subject]) return std::nullopt;
  const std::size_t people = peopleIn(tree, subject);
  if (people == language::kRoot || isPartOfMany(tree, people)) return std::nullopt;
  const std::vector<std::size_t> own = language::subtree(tree, subject);
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    const bool beside = base(tree, i) == "conj" && tree.words[i].head == people;
    if (beside || (!quoted[i] && !tree_words::holds(own, i) && mayAct(tree.words[i])))
      return std::nullopt;
  }
  const text::Range range = rangeOf(tree, people);
  std::string name = squeezed(text::slice(document.text(), range));
  const language::Word& first = tree.words[0];
  const bool capital = range.begin == first.range.begin && first.upos != "PROPN" &&
                       countryOfNationality(first.form).empty();
  if (capital) name = lowered(name.substr(0, 1)) + name.substr(1);
  return SubjectThing{"the " + name, range};
}

bool tellsOfActors(const language::Tree& tree, const std::vector<bool>& quoted) {
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    const language::Name* name = language::nameAt(tree, i);
    if (!quoted[i] && (mayAct(tree.words[i]) || isCalling(lowered(tree.words[i].lemma)) ||
                       (name && name->kind != language::NameKind::Place)))
      return true;
  }
  return false;
}

bool takesUpPeople(const language::Tree& tree, std::size_t pronoun) {
  if (pronoun != 0 || tree.words.empty()) return false;
  const language::Word& word = tree.words[pronoun];
  const std::size_t root = language::rootOf(tree);
  if (word.head == language::kRoot || root == language::kRoot) return false;
  if (low(tree, pronoun) == "their")
    return word.relation == "nmod:poss" && tree.words[word.head].head == root &&
           base(tree, word.head) == "nsubj" &&
           isAny(tree.words[word.head].lemma, {"study", "report", "research", "paper", "survey",
                                               "findings", "finding", "work", "results"});
  return low(tree, pronoun) == "they" && word.relation == "nsubj" && word.head == root &&
         (lexicon::isSayingVerb(low(tree, root)) ||
          isAny(tree.words[root].lemma,
                {"find",     "show",    "suggest",  "conclude", "reveal",  "note",
                 "estimate", "believe", "discover", "argue",    "expect",  "predict",
                 "analyse",  "analyze", "study",    "observe",  "measure", "use",
                 "collect",  "compare", "arrest",   "charge",   "seize",   "search"}));
}

}  // namespace questions
