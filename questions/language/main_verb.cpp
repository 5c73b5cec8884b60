#include "questions/language/main_verb.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "questions/language/grammar.h"
#include "questions/language/irregular.h"
#include "questions/language/lost_verb.h"
#include "questions/text/characters.h"

namespace language {
namespace {

// Verbs that nobody does to another: "a talk lasted for hours" is told, not "[a talk held] there".
constexpr std::string_view kIntransitive[] = {
    "agree",  "apologise", "apologize", "appear",  "arrive",  "belong", "compete", "consist",
    "depend", "differ",    "disagree",  "emerge",  "erupt",   "exist",  "focus",   "happen",
    "insist", "last",      "occur",     "persist", "react",   "remain", "reply",   "respond",
    "sneak",  "stem",      "struggle",  "succeed", "testify", "travel", "vanish",  "wait"};

class Settler {
 public:
  explicit Settler(Tree& tree) : tree_(tree), root_(rootOf(tree)) {}

  void settle() {
    if (root_ == kRoot || tree_.words.back().form != ".") return;
    for (Word& word : tree_.words)
      if (isOnlyPast(word)) word.xpos = "VBD";
    if (isFinite(tree_.words[root_]) || hasHelper(tree_, root_)) return;
    if (tree_.words[root_].xpos != "VBN")
      findVerbBehindNoun();
    else if (!swapWithRelative() && (isMainVerb() || takesNounBefore()))
      makeFinite(root_);
  }

 private:
  // "wore", "began": the participle is written otherwise.
  static bool isOnlyPast(const Word& word) {
    const IrregularVerb* verb = word.xpos == "VBN" ? irregularVerb(word.lemma) : nullptr;
    return verb && verb->past != verb->participle && text::lowered(word.form) == verb->past;
  }

  std::size_t subjectOfRoot() const {
    const std::size_t subject = dependent(tree_, root_, "nsubj");
    return subject < root_ ? subject : kRoot;
  }

  // "narrowed by 4.9 %": no agent.
  bool isDoneBySomebody() const {
    return std::any_of(tree_.words.begin(), tree_.words.end(), [&](const Word& word) {
      return word.head == root_ && word.relation == "obl:agent" && word.upos != "SYM" &&
             word.upos != "NUM";
    });
  }

  // Whether the root can only be the finite verb of the sentence: "[A man pictured in Oslo]" of a
  // caption is taken for passive, and what has another finite verb beside it is not this one's.
  bool isMainVerb() const {
    const std::size_t subject = subjectOfRoot();
    if (subject == kRoot) return false;
    if (root_ + 2 < tree_.words.size() && tree_.words[root_ + 1].upos == "CCONJ" &&
        tree_.words[root_ + 2].xpos == "VBN")
      return false;  // "cars recovered and sold were stolen"
    const bool passive = tree_.words[subject].relation != "nsubj";
    if (passive && (isDoneBySomebody() || !(movesByFigure() || isIntransitive() || goesOn())))
      return false;
    return std::none_of(tree_.words.begin(),
                        tree_.words.begin() + static_cast<std::ptrdiff_t>(root_), isFinite);
  }

  // "Lee funded a theatre", where Lee was taken for a part of the verb.
  bool takesNounBefore() {
    const Word& verb = tree_.words[root_];
    if (root_ == 0 || dependent(tree_, root_, "nsubj") != kRoot ||
        dependent(tree_, root_, "obj") == kRoot ||
        std::any_of(tree_.words.begin(), tree_.words.end(), isFinite))
      return false;
    const std::size_t noun = root_ - 1;
    if (tree_.words[noun].head != root_ || tree_.words[noun].relation != "compound" ||
        verb.upos != "VERB" || subtree(tree_, noun).front() != 0)
      return false;
    attach(tree_, noun, root_, "nsubj");
    return true;
  }

  bool movesByFigure() const {
    return std::any_of(tree_.words.begin(), tree_.words.end(), [&](const Word& word) {
      return word.head == root_ && (word.upos == "SYM" || word.upos == "NUM");
    });
  }

  bool isIntransitive() const {
    const std::string& lemma = tree_.words[root_].lemma;
    return std::find(std::begin(kIntransitive), std::end(kIntransitive), lemma) !=
           std::end(kIntransitive);
  }

  // "Fires burned into the night, and the town lost power": joined to a clause that tells.
  bool goesOn() const {
    for (const std::size_t child : dependents(tree_, root_))
      if (tree_.words[child].relation == "conj" && isFinite(tree_.words[child]) &&
          dependent(tree_, child, "nsubj") != kRoot)
        return true;
    return false;
  }

  void makeFinite(std::size_t verb) {
    tree_.words[verb].xpos = "VBD";
    const std::size_t subject = dependent(tree_, verb, "nsubj");
    tree_.words[subject].relation = "nsubj";
  }

  // "One pilot interviewed by Acme accused it": the first verb tells of the subject only.
  bool swapWithRelative() {
    const std::size_t subject = subjectOfRoot();
    if (subject == kRoot) return false;
    std::size_t verb = kRoot;
    for (std::size_t i = root_ + 1; i < tree_.words.size(); ++i) {
      if (!isFinite(tree_.words[i])) continue;
      if (verb != kRoot || tree_.words[i].head != subject || tree_.words[i].relation != "acl")
        return false;
      verb = i;
    }
    if (verb == kRoot || hasHelper(tree_, verb) || dependent(tree_, verb, "nsubj") != kRoot)
      return false;
    const std::size_t old = root_;
    makeRoot(verb, subject);
    attach(tree_, old, subject, "acl");
    return true;
  }

  // "About 6000 voters spoiled their votes", "Flight 7, an Airbus, lost contact": a participle with
  // an object, and no verb beside it.
  void findVerbBehindNoun() {
    const std::string& tag = tree_.words[root_].upos;
    if (tag != "NOUN" && tag != "PROPN") return;
    if (std::any_of(tree_.words.begin(), tree_.words.end(), isFinite)) return;
    std::size_t verb = root_ + 1;
    while (verb < tree_.words.size() && tree_.words[verb].xpos != "VBN") ++verb;
    if (verb == tree_.words.size() || dependent(tree_, verb, "obj") == kRoot ||
        hasHelper(tree_, verb) || dependent(tree_, verb, "obl:agent") != kRoot ||
        !opensWithNoun(verb))
      return;
    const std::size_t old = root_;
    makeRoot(verb, old);
    attach(tree_, old, verb, "nsubj");
    tree_.words[verb].upos = "VERB";
    tree_.words[verb].xpos = "VBD";
  }

  // Whether nothing but the noun, with asides between two commas, stands before the verb.
  bool opensWithNoun(std::size_t verb) const {
    std::size_t commas = 0;
    for (std::size_t i = 0; i < verb; ++i) {
      const Word& word = tree_.words[i];
      if (word.form == ",") ++commas;
      if (word.upos == "CCONJ" || word.upos == "SCONJ" || word.upos == "VERB" ||
          (word.upos == "PUNCT" && word.form != "," && word.form != "-"))
        return false;
    }
    const bool closed = tree_.words[verb - 1].form == ",";
    return tree_.words[0].upos != "ADP" && (commas == 0 || (commas == 2 && closed));
  }

  // The verb gets what stands behind it and hung on the old root, and the subject.
  void makeRoot(std::size_t verb, std::size_t subject) {
    for (std::size_t i = 0; i < tree_.words.size(); ++i)
      if (tree_.words[i].head == root_ && (i > verb || i == subject)) tree_.words[i].head = verb;
    language::makeRoot(tree_, verb);
    if (subject != root_) attach(tree_, subject, verb, "nsubj");
    root_ = verb;
  }

  Tree& tree_;
  std::size_t root_;
};

}  // namespace

void settleMainVerb(Tree& tree) {
  Settler(tree).settle();
  findLostVerb(tree);
}

}  // namespace language
