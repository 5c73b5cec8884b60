#include "questions/document/cutting.h"

#include <algorithm>

#include "questions/document/asides.h"
#include "questions/document/finite.h"
#include "questions/document/tree_words.h"
#include "questions/document/trimming.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {

using language::Tree;
using Words = std::vector<std::size_t>;

namespace {

using tree_words::base;
using tree_words::low;
using trimming::isConditional;
using trimming::setApart;

// A cut on an arc less probable than this may leave a broken sentence behind.
constexpr float sureCut = 0.35f;

// The verb of a sentence, and a second one beside it, of which the parsers have no doubt.
constexpr float sureVerb = 0.9f, sureConjunct = 0.55f;

bool opensSentence(const Tree& tree, std::size_t top) {
  const Words words = language::subtree(tree, top);
  return words.front() == 0 && words.back() + 1 < tree.words.size() &&
         (tree.words[words.back()].form == "," || tree.words[words.back() + 1].form == ",");
}

// "Founded in 1921, Acme …": the words show it, whatever it hangs on.
bool opensWithParticiple(const Tree& tree, std::size_t top) {
  const Words words = language::subtree(tree, top);
  return top == 0 && isAny(tree.words[0].xpos, {"VBN", "VBG"}) &&
         words.back() + 1 == words.size() && opensSentence(tree, top) && tree.words[top].head > top;
}

bool isConnective(const Tree& tree, std::size_t word) {
  return isAny(low(tree, word),
               {"meanwhile",   "however", "also",         "moreover",     "then",
                "furthermore", "still",   "additionally", "so",           "nevertheless",
                "indeed",      "thus",    "therefore",    "too",          "nonetheless",
                "besides",     "instead", "but",          "and",          "yet",
                "later",       "finally", "subsequently", "consequently", "otherwise",
                "similarly",   "again"}) &&
         language::dependents(tree, word).size() <= 1;
}

// "Shares [quickly] fell", "Rome [promptly] answered": so soon after what another sentence tells.
bool isSequel(const Tree& tree, std::size_t word) {
  return isAny(low(tree, word), {"quickly", "promptly", "swiftly", "immediately"}) &&
         base(tree, word) == "advmod" && word < tree.words[word].head &&
         language::dependents(tree, word).empty();
}

// A subject that its place shows, however doubtful the arc.
constexpr float sureInPlace = 0.35f;

// "crops, such as rice and maize, …", "Ann Lee, of Lund, …": between two commas.
bool isExample(const Tree& tree, std::size_t child) {
  const Words words = language::subtree(tree, child);
  std::size_t first = words.front(), last = words.back();
  if (tree.words[first].form == ",") ++first;
  if (tree.words[last].form != ",") ++last;
  return first > 0 && last < tree.words.size() && tree.words[first - 1].form == "," &&
         tree.words[last].form == "," &&
         isAny(low(tree, first), {"such", "including", "like", "of", "from", "near"});
}

// "Ann Lee, 58, was …": the age tells more about her.
bool isAge(const Tree& tree, std::size_t child) {
  return child > 0 && child + 1 < tree.words.size() && tree.words[child].upos == "NUM" &&
         tree.words[child].form.size() < 3 && tree.words[child - 1].form == "," &&
         tree.words[child + 1].form == "," &&
         isAny(base(tree, child), {"nmod", "nummod", "appos", "dep"}) &&
         child > tree.words[child].head;
}

// "Ann Lee came in 1976, was elected, then left": behind a comma the next verb of a row.
bool isNextVerb(const Tree& tree, std::size_t child) {
  if (!isAny(base(tree, child), {"conj", "parataxis"}) ||
      tree.words[child].head != language::rootOf(tree))
    return false;
  const Words words = language::subtree(tree, child);
  std::size_t first = words.front();
  if (tree.words[first].form == ",") ++first;
  if (first == 0 || tree.words[first - 1].form != ",") return false;
  while (first < child && tree.words[first].upos == "ADV") ++first;
  return isAny(tree.words[first].xpos, {"VBD", "VBZ"}) &&
         isAny(tree.words[tree.words[child].head].xpos, {"VBD", "VBZ"});
}

}  // namespace

Clause Cutter::told(std::size_t predicate, bool cut) {
  sure_ = true;
  dropped_.clear();
  findSpans(predicate, cut);
  Clause clause;
  clause.predicate = predicate;
  clause.words = kept(predicate, cut);
  const std::size_t subject = tree_words::subjectOf(tree_, predicate);
  if (subject != language::kRoot) clause.subject = kept(subject, cut);
  trimming::tidy(tree_, clause.words);
  trimming::tidy(tree_, clause.subject);
  clause.sure = sure_ && !cutsApart(clause.words) &&
                (!cut || subject == language::kRoot || isSubject(subject));
  return clause;
}

void Cutter::findSpans(std::size_t top, bool cut) {
  spans_ = asides::bracketsIn(tree_);
  if (cut)
    for (const asides::Span& span : asides::spansOf(tree_, top)) spans_.push_back(span);
  std::erase_if(spans_, [&](const asides::Span& span) { return span.holds(top); });
}

void Cutter::prepend(Clause& clause, std::size_t subject) {
  clause.subject = nounOf(subject);
  clause.words.insert(clause.words.begin(), clause.subject.begin(), clause.subject.end());
}

Words Cutter::nounOf(std::size_t noun) {
  findSpans(noun, false);
  Words words = kept(noun, true);
  for (const std::size_t child : language::dependents(tree_, noun))
    if (isAny(base(tree_, child), {"case", "cc", "mark"}))
      for (const std::size_t word : language::subtree(tree_, child)) std::erase(words, word);
  trimming::tidy(tree_, words);
  return words;
}

bool Cutter::probable(std::size_t word) const { return tree_.words[word].confidence >= sureCut; }

bool Cutter::vouched(std::size_t word) const {
  return word != language::kRoot && tree_.words[word].vouched;
}

bool Cutter::isSubject(std::size_t word) const {
  if (word == language::kRoot || vouched(word)) return word != language::kRoot;
  if (standsBefore(word, tree_.words[word].head)) return true;
  const std::size_t root = language::rootOf(tree_);
  if (tree_.words[word].head != root || language::subtree(tree_, word).front() != 0) return false;
  return tree_.words[root].confidence >= sureVerb || opensBeforeAside(word);
}

// Between the start of the sentence, a comma or a verb of saying and the verb, without a gap.
bool Cutter::standsBefore(std::size_t subject, std::size_t predicate) const {
  const Words words = language::subtree(tree_, subject);
  if (predicate == language::kRoot || tree_.words[subject].confidence < sureInPlace ||
      words.back() - words.front() + 1 != words.size())
    return false;
  std::size_t verb = words.back() + 1;
  while (verb < predicate && tree_.words[verb].upos == "ADV") ++verb;
  const std::size_t top = tree_.words[predicate].head;
  const bool first = words.front() == 0 || tree_.words[words.front() - 1].form == "," ||
                     (base(tree_, predicate) == "ccomp" && words.front() == top + 1 &&
                      tree_words::speaks(tree_, top));  // "said Acme fell"
  return first && verb <= predicate && isFiniteTag(tree_.words[verb].xpos) &&
         (verb == predicate || tree_.words[verb].head == predicate);
}

bool Cutter::isSecondHalf(std::size_t predicate) const {
  const std::size_t subject = language::dependent(tree_, predicate, "nsubj");
  if (!isAny(base(tree_, predicate), {"conj", "parataxis"}) || subject == language::kRoot)
    return false;
  const Words words = language::subtree(tree_, predicate);
  std::size_t last = tree_.words.size() - 1;
  while (last > 0 && isAny(tree_.words[last].form, {".", "”", "\""})) --last;
  if (words.back() < last || last + 1 - words.front() > words.size()) return false;
  const std::size_t first = words.front();
  const bool behind = tree_.words[first].form == "," || tree_.words[first].form == ";" ||
                      (first > 0 && isAny(tree_.words[first - 1].form, {",", ";"}));
  return behind && (vouched(subject) || tree_.words[subject].confidence >= sureConjunct) &&
         !isConditional(tree_, predicate);
}

// "Ann Lee, who …, had lost": a name, an aside, and the finite verb, or its auxiliary.
bool Cutter::opensBeforeAside(std::size_t subject) const {
  std::size_t comma = 0;
  const auto at = [&](std::size_t i) {
    return i < tree_.words.size() ? std::string_view(tree_.words[i].form) : "";
  };
  while (comma < tree_.words.size() && (tree_.words[comma].upos == "PROPN" || at(comma) == "-"))
    ++comma;
  if (comma <= subject || at(comma) != "," ||
      !isAny(at(comma + 1), {"who", "which", "whose", "a", "an", "the"}))
    return false;
  for (std::size_t close = comma + 3; close + 1 < tree_.words.size(); ++close) {
    if (at(close) != ",") continue;
    const language::Word& verb = tree_.words[close + 1];
    if (!isFiniteTag(verb.xpos)) continue;
    const std::size_t root = language::rootOf(tree_);
    return close + 1 == root || verb.head == root;
  }
  return false;
}

bool Cutter::sharesSubject(std::size_t predicate, std::size_t subject) const {
  return vouched(subject) ||
         (isSubject(subject) && tree_.words[language::rootOf(tree_)].confidence >= sureVerb &&
          tree_.words[predicate].confidence >= sureConjunct);
}

// The words at and below `top`, in order, without those that are cut.
Words Cutter::kept(std::size_t top, bool cut) {
  Words words;
  collect(top, cut, words);
  std::sort(words.begin(), words.end());
  return words;
}

void Cutter::collect(std::size_t word, bool cut, Words& words) {
  if (!inAside(word)) words.push_back(word);
  for (const std::size_t child : language::dependents(tree_, word)) {
    if (!inAside(child) && (always(child) || (cut && spare(child)))) {
      if (!isConnective(tree_, child) && !isSequel(tree_, child) &&
          tree_.words[child].confidence < sureCut && !isAge(tree_, child) &&
          !asides::isAside(tree_, child) && !isSecondHalf(child) && !isNextVerb(tree_, child) &&
          !opensWithParticiple(tree_, child))
        sure_ = false;
      dropped_.push_back(child);
      continue;
    }
    collect(child, cut, words);
  }
}

bool Cutter::leavesBare(std::size_t subject) const {
  if (subject == language::kRoot ||
      (tree_.words[subject].xpos != "NN" && !lexicon::isTitle(low(tree_, subject))))
    return false;
  for (const std::size_t child : language::dependents(tree_, subject))
    if (isAny(base(tree_, child), {"det", "nummod"}) || tree_.words[child].relation == "nmod:poss")
      return false;
  const Words named = language::subtree(tree_, subject);
  return std::any_of(dropped_.begin(), dropped_.end(), [&](std::size_t top) {
    const std::size_t head = tree_.words[top].head;
    return base(tree_, top) == "appos" &&
           std::find(named.begin(), named.end(), head) != named.end();
  });
}

// "began, with Ann Lee leading": without "with … leading" the name would be left. "a part in The
// Voyage: Part Two": what stands behind a colon goes on from the word before it.
bool Cutter::cutsApart(const Words& words) const {
  for (std::size_t i = 1; i < words.size(); ++i)
    if (words[i - 1] + 1 < words[i] && tree_.words[words[i] - 1].form == ":") return true;
  // "said he was shocked [and pledged] Oslo would help"
  for (std::size_t i = 1; i < words.size(); ++i)
    if (words[i - 1] + 1 < words[i] && tree_words::speaks(tree_, words[i] - 1) &&
        tree_.words[words[i] - 1].upos == "VERB")
      return true;
  if (trimming::breaksOff(tree_, words) || leavesHalf(words) || meetsAnother(words)) return true;
  return std::any_of(dropped_.begin(), dropped_.end(), [&](std::size_t top) {
    const Words below = language::subtree(tree_, top);
    return std::any_of(words.begin(), words.end(), [&](std::size_t word) {
      return below.front() < word && word < below.back();
    });
  });
}

// "One man was hurt [and two were missing,] the mayor said": the comma of what was cut parted the
// speaker from what he said.
bool Cutter::meetsAnother(const Words& words) const {
  bool told = false;
  for (std::size_t i = 1; i < words.size(); ++i) {
    const language::Word& before = tree_.words[words[i - 1]];
    told = told || isFiniteTag(before.xpos);
    if (!told || words[i - 1] + 1 == words[i] || !isAny(before.upos, {"NOUN", "VERB", "PROPN"}))
      continue;
    for (std::size_t top = words[i]; top != language::kRoot; top = tree_.words[top].head) {
      const std::size_t verb = tree_.words[top].head;
      if (base(tree_, top) != "nsubj" || verb == language::kRoot || verb < top) continue;
      if (tree_words::speaks(tree_, verb) && language::subtree(tree_, top).front() == words[i])
        return true;
    }
  }
  return false;
}

// "to Oslo [, as did] Lund", "Ann Lee [, who runs Acme] left": behind a cut that begins with a
// comma stands another, or nothing.
bool Cutter::leavesHalf(const Words& words) const {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i - 1] + 1 == words[i] || tree_.words[words[i - 1] + 1].form != ",") continue;
    const language::Word& last = tree_.words[words[i] - 1];
    const bool closes = last.upos == "PUNCT" || words[i - 1] + 2 == words[i];
    if (!closes && !isAny(tree_.words[words[i]].upos, {"PUNCT", "CCONJ", "VERB", "AUX"}))
      return true;
  }
  return false;
}

bool Cutter::inAside(std::size_t word) const {
  return std::any_of(spans_.begin(), spans_.end(),
                     [&](const asides::Span& span) { return span.holds(word); });
}

bool Cutter::always(std::size_t child) const {
  const std::size_t head = tree_.words[child].head;
  if (child > 0 && low(tree_, child) == "then" && low(tree_, child - 1) == "back") return false;
  if (head == language::rootOf(tree_) && isSequel(tree_, child)) return true;
  if (head == language::rootOf(tree_) && isConnective(tree_, child))
    return base(tree_, child) == "advmod" || base(tree_, child) == "cc";
  // "On the last lap, and Ann Lee won": joins nothing.
  return base(tree_, child) == "cc" && child < head && base(tree_, head) == "nsubj" && child > 0 &&
         tree_.words[head].head == language::rootOf(tree_) && tree_.words[child - 1].form == "," &&
         isAny(low(tree_, child), {"and", "but", "so"});
}

// What tells more about a part of the clause.
bool Cutter::spare(std::size_t child) const {
  const std::string_view relation = base(tree_, child);
  if (relation == "conj")
    return tree_words::isClause(tree_, child) && standsOff(child) && !isConditional(tree_, child);
  if (relation == "parataxis") return !tree_words::speaks(tree_, child);
  if (isAge(tree_, child) || asides::isAside(tree_, child)) return true;
  if (relation == "acl") return setApart(tree_, child) || opensWithParticiple(tree_, child);
  if (relation == "advcl")
    return !isConditional(tree_, child) && !isAsSaid(child) && !isPurpose(child) &&
           !trimming::isComplement(tree_, child) &&
           (setApart(tree_, child) || opensSentence(tree_, child));
  if (relation == "nmod") return setApart(tree_, child) && isExample(tree_, child);
  if (relation == "appos") return setApart(tree_, child) && !isMember(child);
  return relation == "list" || (relation == "dep" && setApart(tree_, child));
}

// "met Ben Roe, his aide Ann Lee, and Eva Sund": one of three, whatever the parsers take it for.
bool Cutter::isMember(std::size_t apposition) const {
  const Words below = language::subtree(tree_, apposition);
  std::size_t next = below.back() + 1;
  while (next < tree_.words.size() && tree_.words[next].form == ",") ++next;
  if (next >= tree_.words.size() || !isAny(low(tree_, next), {"and", "or"})) return false;
  const auto isPerson = [&](std::size_t word) {
    const language::Name* name = language::nameAt(tree_, word);
    return name && name->kind == language::NameKind::Person;
  };
  return isPerson(tree_.words[apposition].head) &&
         std::any_of(below.begin(), below.end(), isPerson);
}

// "…, to visit Oslo": without it a permission or a plan says little.
bool Cutter::isPurpose(std::size_t clause) const {
  const std::size_t mark = language::dependent(tree_, clause, "mark");
  return mark != language::kRoot && low(tree_, mark) == "to" && clause > tree_.words[clause].head;
}

// "As Ann Lee told the newspaper, …": whose words these are.
bool Cutter::isAsSaid(std::size_t clause) const {
  const std::size_t mark = language::dependent(tree_, clause, "mark");
  return mark != language::kRoot && low(tree_, mark) == "as" && tree_words::speaks(tree_, clause);
}

// "identifies and features Polaroids": two verbs side by side share what follows.
bool Cutter::standsOff(std::size_t conjunct) const {
  const std::size_t first = language::subtree(tree_, conjunct).front();
  return first > tree_.words[conjunct].head + 1 ||
         tree_words::subjectOf(tree_, conjunct) != language::kRoot;
}

}  // namespace questions
