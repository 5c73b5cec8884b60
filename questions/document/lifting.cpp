#include "questions/document/lifting.h"

#include <algorithm>

#include "questions/document/cutting.h"
#include "questions/document/finite.h"
#include "questions/document/modifiers.h"
#include "questions/document/tree_words.h"
#include "questions/document/trimming.h"
#include "questions/document/verb_forms.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;
using tree_words::base;
using tree_words::hasChild;
using tree_words::isPlural;
using tree_words::low;
using tree_words::subjectOf;
using trimming::isConditional;
using trimming::setApart;
using Words = std::vector<std::size_t>;

// A clause that only a subordinator parts from its sentence, and one that only a participle tells.
constexpr float sureSubordinate = 0.6f, sureParticiple = 0.8f;

bool isNegated(const Tree& tree, std::size_t predicate) {
  for (const std::size_t child : language::dependents(tree, predicate))
    if (lexicon::isNegation(low(tree, child))) return true;
  return false;
}

class Lifter {
 public:
  // What is below `root`, of which the speaker is sure.
  Lifter(const Tree& tree, std::size_t root, std::vector<Clause>& found)
      : tree_(tree), cutter_(tree), modifiers_(tree, cutter_, found), found_(found), root_(root) {}

  void lift() {
    const std::size_t subject = subjectOf(tree_, root_);
    liftNamed(subject);
    liftConjuncts(subject);
    for (const std::size_t child : language::dependents(tree_, root_)) {
      if (base(tree_, child) == "advcl" && isOwn(child)) liftAfter(child, subject);
      if (base(tree_, child) == "advcl" && isOwn(child)) modifiers_.liftOpening(child, subject);
    }
    liftDespite(subject);
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      if (base(tree_, i) == "advcl" && isOwn(i)) {
        liftSubordinate(i);
        liftWith(i);
      }
      if (isAny(base(tree_, i), {"acl", "appos"}) && setApart(tree_, i) && isOwn(i))
        modifiers_.lift(i);
    }
  }

  // Only what is said in one breath with the clause of the root.
  void liftBeside() {
    liftConjuncts(subjectOf(tree_, root_));
    for (const std::size_t child : language::dependents(tree_, root_))
      if (base(tree_, child) == "advcl" && isOwn(child)) liftSubordinate(child);
  }

 private:
  void liftConjuncts(std::size_t subject) {
    for (const std::size_t child : language::dependents(tree_, root_))
      if (base(tree_, child) == "conj" && tree_words::isClause(tree_, child) && isOwn(child) &&
          !mayBePassive(child))
        liftConjunct(child, subject);
  }

  // Whether the article itself vouches for what stands at and below a word: it is not quoted, and
  // not what somebody says or thinks, nor under a condition.
  bool isOwn(std::size_t top) const {
    for (std::size_t word = top; word != language::kRoot && word != root_;
         word = tree_.words[word].head)
      if (isAny(base(tree_, word), {"ccomp", "parataxis", "csubj"}) || isConditional(tree_, word))
        return false;
    const std::size_t aside = language::dependent(tree_, root_, "parataxis");
    if (aside != language::kRoot && tree_words::speaks(tree_, aside)) return false;
    const Words below = language::subtree(tree_, top);
    return !isQuoted(top) && std::none_of(below.begin(), below.end(), [&](std::size_t word) {
      return isAny(tree_.words[word].form, {"“", "”", "\"", "``"});
    });
  }

  // Whether a quotation is open where the word stands.
  bool isQuoted(std::size_t word) const {
    bool open = false;
    for (std::size_t i = 0; i < word; ++i) {
      const std::string& form = tree_.words[i].form;
      if (form == "“" || form == "``") open = true;
      if (form == "”" || form == "''") open = false;
      if (form == "\"") open = !open;
    }
    return open;
  }

  // "were sent home or told not to come", "was arrested, and charged with theft": the tagger takes
  // "told" for what they did themselves.
  bool mayBePassive(std::size_t conjunct) const {
    const std::size_t head = tree_.words[conjunct].head;
    if (tree_.words[conjunct].xpos != "VBD" || tree_.words[head].xpos != "VBN" ||
        language::dependent(tree_, head, "aux:pass") == language::kRoot ||
        language::dependent(tree_, conjunct, "obj") != language::kRoot)
      return false;
    return language::dependent(tree_, conjunct, "xcomp") != language::kRoot ||
           isAny(tree_.words[conjunct].lemma,
                 {"arrest",   "charge",    "convict",  "detain",  "dismiss", "exile",
                  "fine",     "hurt",      "imprison", "indict",  "injure",  "jail",
                  "kill",     "prosecute", "sentence", "deport",  "sack",    "fire",
                  "name",     "elect",     "appoint",  "award",   "sue",     "suspend",
                  "rescue",   "wound",     "accuse",   "acquit",  "behead",  "execute",
                  "evacuate", "expel",     "nominate", "replace", "summon",  "question"});
  }

  // "His successor, Ann Lee, will stay": Ann Lee will.
  void liftNamed(std::size_t subject) {
    const std::size_t name = tree_words::namedBeside(tree_, subject);
    if (name == language::kRoot || !cutter_.isSubject(subject) || !cutter_.probable(name)) return;
    Clause clause = cutter_.told(root_, true);
    std::erase_if(clause.words, [&](std::size_t word) {
      return std::find(clause.subject.begin(), clause.subject.end(), word) != clause.subject.end();
    });
    if (clause.words.empty() || clause.words.front() < name) return;
    tree_words::dropLeading(tree_, clause.words, {","});
    cutter_.prepend(clause, name);
    found_.push_back(clause);
  }

  // "…, with Ben Roe winning by two votes": what somebody else did then.
  void liftWith(std::size_t predicate) {
    const std::size_t mark = language::dependent(tree_, predicate, "mark");
    const std::size_t subject = language::dependent(tree_, predicate, "nsubj");
    if (mark == language::kRoot || low(tree_, mark) != "with" || !cutter_.vouched(subject)) return;
    if (tree_.words[predicate].xpos != "VBG" || !isPast(root_) || isNegated(tree_, root_)) return;
    Clause clause = cutter_.told(predicate, true);
    std::erase_if(clause.words, [&](std::size_t word) { return word <= mark; });
    if (clause.subject.empty() || clause.subject.back() + 1 != predicate ||
        clause.words.front() != clause.subject.front())
      return;
    clause.form = pastOf(tree_.words[predicate], isPlural(tree_, subject));
    found_.push_back(clause);
  }

  // "… and have yet to approve a plan": with its own subject, or with that of the first half.
  void liftConjunct(std::size_t predicate, std::size_t subject) {
    if (!isFinite(tree_, predicate) || predicate < root_) return;
    const bool own = subjectOf(tree_, predicate) != language::kRoot;
    if (!own && (subject == language::kRoot || hasStrayWords(predicate))) return;
    Clause clause = cutter_.told(predicate, true);
    tree_words::dropLeading(tree_, clause.words, {"and", "but", "or", ",", ";", "while", "so"});
    if (!own) cutter_.prepend(clause, subject);
    if (!own && mayBeSaid(predicate)) return;
    const bool probable = cutter_.probable(predicate) || cutter_.isSecondHalf(predicate);
    clause.sure = clause.sure && probable &&
                  (own ? cutter_.isSubject(subjectOf(tree_, predicate))
                       : cutter_.sharesSubject(predicate, subject));
    found_.push_back(clause);
  }

  // "Ann Lee claims that she worked and was sent away": the second may be a claim as well.
  bool mayBeSaid(std::size_t predicate) const {
    const std::size_t said = language::dependent(tree_, root_, "ccomp");
    return said < predicate && tree_words::speaks(tree_, root_) &&
           tree_.words[predicate].confidence < sureParticiple;
  }

  // "Acme was reluctant and only some were sold": between the conjunction and the verb stands
  // something that hangs elsewhere, and may be the subject.
  bool hasStrayWords(std::size_t predicate) const {
    const Words words = language::subtree(tree_, predicate);
    const std::vector<std::size_t> helpers = auxiliaries(tree_, predicate);
    const std::size_t verb = helpers.empty() ? predicate : helpers.front();
    for (std::size_t i = verb; i-- > 0;) {
      if (tree_.words[i].upos == "CCONJ" || isAny(tree_.words[i].form, {",", ";", "–", "—"}))
        return false;
      if (std::find(words.begin(), words.end(), i) == words.end()) return true;
      if (tree_.words[i].upos == "ADP") return true;  // "and due to a lack of money sold it"
    }
    return false;
  }

  // "…, because the bridge had closed", "… after a dam gave way": what only stands beside the main
  // clause, and is as true.
  void liftSubordinate(std::size_t predicate) {
    const std::size_t mark = language::dependent(tree_, predicate, "mark");
    const std::size_t opener =
        mark != language::kRoot ? mark : language::dependent(tree_, predicate, "advmod");
    if (opener == language::kRoot || !vouchesFor(opener, predicate)) return;
    const std::size_t subject = language::dependent(tree_, predicate, "nsubj");
    if (!isFinite(tree_, predicate) || !cutter_.vouched(subject) || subject < opener) return;
    if (pointsBack(subject)) return;
    Clause clause = cutter_.told(predicate, true);
    std::erase_if(clause.words, [&](std::size_t word) { return word <= opener; });
    clause.sure = clause.sure && tree_.words[predicate].confidence >= sureSubordinate;
    found_.push_back(clause);
  }

  bool vouchesFor(std::size_t opener, std::size_t predicate) const {
    const std::string word = low(tree_, opener);
    if (isAny(word, {"because", "although", "though", "whereas"})) return true;
    if (!isAny(word, {"after", "while", "when", "as", "since", "before"})) return false;
    if (word == "as" && tree_words::speaks(tree_, predicate)) return false;
    const std::vector<std::size_t> helpers = auxiliaries(tree_, predicate);
    const std::size_t verb = helpers.empty() ? predicate : helpers.front();
    return tree_.words[verb].xpos == "VBD" && opener + 1 < tree_.words.size() &&
           !isAny(low(tree_, opener + 1), {"if", "though"}) &&
           !isNegated(tree_, tree_.words[predicate].head);
  }

  // "the rocket", "its leader": told of in the main clause.
  bool pointsBack(std::size_t subject) const {
    const Words words = language::subtree(tree_, subject);
    const bool named = std::any_of(words.begin(), words.end(), [&](std::size_t word) {
      return tree_.words[word].upos == "PROPN";
    });
    return !named && (hasChild(tree_, subject, "det", {"the", "this", "that", "these", "those"}) ||
                      language::dependent(tree_, subject, "nmod:poss") != language::kRoot);
  }

  // "… after leaving the group": what the same subject had done.
  void liftAfter(std::size_t predicate, std::size_t subject) {
    if (!hasChild(tree_, predicate, "mark", {"after", "before"})) return;
    if (tree_.words[predicate].xpos != "VBG" && !hasChild(tree_, predicate, "aux", {"being"}))
      return;
    if (!cutter_.vouched(subject) || !isPast(root_) || isNegated(tree_, root_)) return;
    if (tree_.words[predicate].confidence < sureParticiple) return;
    Clause clause = cutter_.told(predicate, true);
    tree_words::dropLeading(tree_, clause.words, {",", "–", "—"});
    const std::size_t mark = language::dependent(tree_, predicate, "mark");
    std::erase_if(clause.words, [&](std::size_t word) { return word <= mark; });
    if (clause.words.empty() || tree_.words[clause.words.front()].xpos != "VBG") return;
    clause.form = pastOf(tree_.words[clause.words.front()], isPlural(tree_, subject));
    cutter_.prepend(clause, subject);
    found_.push_back(clause);
  }

  bool isPast(std::size_t predicate) const {
    const std::vector<std::size_t> helpers = auxiliaries(tree_, predicate);
    const std::string& tag = tree_.words[helpers.empty() ? predicate : helpers.front()].xpos;
    return tag == "VBD" || (helpers.empty() && isFinite(tree_, predicate) && tag == "VBN");
  }

  // "…, despite having provided …": the perfect of the same subject, to the end of the sentence.
  void liftDespite(std::size_t subject) {
    const std::size_t count = tree_.words.size();
    for (std::size_t i = 0; i + 3 < count; ++i) {
      if (low(tree_, i) != "despite" || low(tree_, i + 1) != "having") continue;
      if (tree_.words[i + 2].xpos != "VBN" || !cutter_.vouched(subject)) continue;
      Clause clause;
      clause.predicate = i + 2;
      for (std::size_t word = i + 1; word < count && tree_.words[word].form != ","; ++word)
        clause.words.push_back(word);
      trimming::tidy(tree_, clause.words);
      clause.form = isPlural(tree_, subject) ? "have" : "has";
      cutter_.prepend(clause, subject);
      found_.push_back(clause);
    }
  }

  const Tree& tree_;
  Cutter cutter_;
  ModifierLifter modifiers_;
  std::vector<Clause>& found_;
  const std::size_t root_;
};

}  // namespace

void liftClauses(const Tree& tree, std::vector<Clause>& found) {
  Lifter(tree, language::rootOf(tree), found).lift();
}

void liftBeside(const Tree& tree, std::size_t predicate, std::vector<Clause>& found) {
  Lifter(tree, predicate, found).liftBeside();
}

}  // namespace questions
