#include "questions/document/subject_things.h"

#include <algorithm>

#include "questions/document/document.h"
#include "questions/document/noun_phrase.h"
#include "questions/document/topic.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

constexpr std::size_t mostWords = 6;  // of what is written for an "it"
constexpr float sure = 0.6f;          // of an arc

bool says(const language::Word& verb) {
  return lexicon::isSayingVerb(lowered(verb.form)) ||
         isAny(verb.lemma, {"find", "show", "suggest", "conclude", "reveal", "note", "estimate"});
}

bool has(const language::Tree& tree, std::size_t head, std::string_view relation) {
  return language::dependent(tree, head, relation) != language::kRoot;
}

// "Acme sank and Apex rose": another thing is told of beside.
bool tellsOfMore(const language::Tree& tree, std::size_t verb, std::size_t subject) {
  if (has(tree, subject, "conj")) return true;
  for (const std::size_t child : language::dependents(tree, verb)) {
    const language::Word& word = tree.words[child];
    const std::string_view relation = language::baseRelation(word.relation);
    const bool clause = relation == "conj" || relation == "parataxis";
    const std::size_t other = clause ? language::dependent(tree, child, "nsubj") : language::kRoot;
    if (other != language::kRoot && tree.words[other].upos != "PRON") return true;
  }
  return false;
}

const Reference* standingFor(const std::vector<Reference>& references, text::Range mention) {
  const Reference* found = referenceAt(references, mention);
  return found && found->resolved() ? found : nullptr;
}

std::optional<SubjectThing> asNoun(const Document& document, const language::Tree& tree,
                                   std::size_t noun, const std::vector<Reference>& references) {
  if (tree.words[noun].xpos != "NN" || !isNoPerson(tree.words[noun])) return std::nullopt;
  const std::vector<NounPhrase> phrases = nounPhrases(tree);
  const auto phrase =
      std::find_if(phrases.begin(), phrases.end(),
                   [&](const NounPhrase& candidate) { return candidate.head == noun; });
  if (phrase == phrases.end()) return std::nullopt;
  const text::Range whole{tree.words[phrase->first].range.begin, tree.words[noun].range.end};
  if (const Reference* known = standingFor(references, whole))
    return SubjectThing{known->name, known->antecedent};
  const auto telling = tellingWords(tree, *phrase);
  if (phrase->pointsBack() || !telling || phrase->determiner.empty()) return std::nullopt;
  const text::Range range{tree.words[telling->at(1)].range.begin,
                          tree.words[telling->back()].range.end};
  return SubjectThing{"the " + squeezed(text::slice(document.text(), range)), range};
}

// "Rover-1", "Lee Island", "the Lee Act": a run of capitalised words and what hangs on them
// without a space; nothing of it in anybody's name.
std::optional<SubjectThing> asName(const Document& document, const language::Tree& tree,
                                   std::size_t top) {
  const auto isPart = [&](std::size_t i) {
    const bool tight = i > 0 && !tree.words[i - 1].spaceAfter && tree.words[i].upos != "PUNCT";
    const bool hyphen = tree.words[i].form == "-" && i > 0 && !tree.words[i - 1].spaceAfter;
    return (startsUpper(tree.words[i].form) && (tree.words[i].upos == "PROPN" || i > 0)) ||
           ((tight || hyphen) && !tree.words[i].form.starts_with("'") &&
            !tree.words[i].form.starts_with("’"));
  };
  std::size_t first = top, end = top + 1;
  const auto owns = [&](std::size_t i) {  // "the Lee Farmers' Property Act"
    return i > 1 && isAny(tree.words[i - 1].form, {"'s", "’s", "'", "’"}) && isPart(i - 2);
  };
  while (first > 0 && (isPart(first - 1) || owns(first))) first -= isPart(first - 1) ? 1 : 2;
  while (end < tree.words.size() && isPart(end)) ++end;
  if (tree.words[top].xpos != "NNP" || tree.words[end - 1].form == "-") return std::nullopt;
  for (std::size_t i = first; i < end; ++i)
    if (const language::Name* name = language::nameAt(tree, i))
      if (name->kind == language::NameKind::Person) return std::nullopt;
  const text::Range range{tree.words[first].range.begin, tree.words[end - 1].range.end};
  for (const Person& person : document.people)
    for (const text::Range& mention : person.mentions)
      if (mention.overlaps(range)) return std::nullopt;
  const bool the = first > 0 && lowered(tree.words[first - 1].form) == "the";
  return SubjectThing{(the ? "the " : "") + squeezed(text::slice(document.text(), range)), range};
}

// "It is clear that", "It was Lee who", "It took hours to": an "it" that takes up nothing.
bool isEmpty(const language::Tree& tree, std::size_t root) {
  const language::Word& word = tree.words[root];
  for (const std::size_t child : language::dependents(tree, root)) {
    const std::string_view relation = language::baseRelation(tree.words[child].relation);
    if (isAny(relation, {"csubj", "expl"})) return true;
    if (relation == "ccomp" && !says(word)) return true;
    if (relation == "acl" && word.upos != "VERB" && has(tree, root, "cop")) return true;
  }
  if (has(tree, root, "cop"))
    return word.upos != "NOUN" ||
           isAny(word.lemma,
                 {"day",    "time",   "year",       "way",     "practice", "fact",   "pity",
                  "thing",  "moment", "question",   "matter",  "case",     "night",  "shame",
                  "honour", "honor",  "experience", "mistake", "surprise", "reason", "idea"});
  return word.upos != "VERB" ||
         isAny(word.lemma,
               {"take", "remain", "seem",   "appear", "happen", "matter", "rain", "snow",
                "fall", "mean",   "emerge", "turn",   "come",   "follow", "help", "make",
                "get",  "go",     "feel",   "look",   "sound",  "prove",  "start"});
}

}  // namespace

std::optional<SubjectThing> subjectThing(const Document& document, const language::Tree& tree,
                                         std::size_t verb, const std::vector<bool>& quoted,
                                         const std::vector<Reference>& references) {
  const std::size_t subject = language::dependent(tree, verb, "nsubj");
  if (subject == language::kRoot || subject > verb || quoted[subject]) return std::nullopt;
  const language::Word& word = tree.words[subject];
  if ((!word.vouched && word.confidence < sure) || tellsOfMore(tree, verb, subject))
    return std::nullopt;
  std::optional<SubjectThing> thing;
  if (word.upos == "PRON" && isAny(lowered(word.form), {"it"})) {
    if (const Reference* known = standingFor(references, word.range))
      thing = SubjectThing{known->name, known->antecedent};
  } else {
    thing = word.upos == "PROPN" ? asName(document, tree, subject)
                                 : asNoun(document, tree, subject, references);
  }
  if (!thing || wordCount(thing->name) > mostWords || thing->name.find(',') != std::string::npos)
    return std::nullopt;
  thing->reports = says(tree.words[verb]) && has(tree, verb, "ccomp");
  return thing;
}

bool takesUpThing(const language::Tree& tree, std::size_t pronoun, const SubjectThing& thing) {
  const language::Word& word = tree.words[pronoun];
  const std::size_t root = language::rootOf(tree);
  const bool behindAdverb = pronoun == 2 && tree.words[1].form == "," &&
                            isAny(lowered(tree.words[0].form), {"however", "also", "moreover"});
  if ((pronoun != 0 && !behindAdverb) || word.head == language::kRoot || root == language::kRoot)
    return false;
  if (lowered(word.form) == "its")
    return word.relation == "nmod:poss" && tree.words[word.head].head == root &&
           language::baseRelation(tree.words[word.head].relation) == "nsubj" && !thing.reports;
  const bool beforeVerb =
      pronoun + 1 < tree.words.size() && isAny(tree.words[pronoun + 1].xpos, {"VBD", "VBZ", "MD"});
  return lowered(word.form) == "it" && language::baseRelation(word.relation) == "nsubj" &&
         word.head == root && (word.vouched || word.confidence >= sure || beforeVerb) &&
         !isEmpty(tree, root) && (!thing.reports || says(tree.words[root]));
}

}  // namespace questions
