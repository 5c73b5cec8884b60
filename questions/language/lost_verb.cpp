#include "questions/language/lost_verb.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>

#include "questions/language/grammar.h"
#include "questions/language/irregular.h"
#include "questions/text/calendar.h"
#include "questions/text/characters.h"

namespace language {
namespace {

constexpr std::size_t fewestWords = 7;  // below them, "The government backed plan for Oslo."

bool isOne(std::string_view word, std::initializer_list<std::string_view> of) {
  return std::find(of.begin(), of.end(), word) != of.end();
}

// "the British" as well
bool isNoun(const Word& word) {
  return isOne(word.upos, {"NOUN", "PROPN", "NUM"}) || word.xpos.starts_with("NNP");
}

bool looksPast(const Word& word) {
  const std::string low = text::lowered(word.form);
  return (low.size() > 3 && low.ends_with("ed")) || isIrregularPast(low) ||
         isOne(low, {"burnt", "dreamt", "leant", "leapt", "learnt", "smelt", "spelt", "spilt"});
}

class Finder {
 public:
  explicit Finder(Tree& tree) : tree_(tree), root_(rootOf(tree)) {}

  void find() {
    if (root_ == kRoot || !endsWhole() || tree_.words.size() < fewestWords) return;
    const Tree before = tree_;
    if (!takeBehindOpening() && !takeBehindNoun() && !takeSubject() && !takeReported() &&
        !partReported() && !takeUntagged() && !takeCourteous() && !takeParticiple())
      return;
    if (!isTree()) tree_ = before;
  }

 private:
  const Word& at(std::size_t i) const { return tree_.words[i]; }

  bool endsWhole() const {
    std::size_t last = tree_.words.size() - 1;
    while (last > 0 && isOne(at(last).form, {"”", "\""})) --last;
    return at(last).form == ".";
  }

  // Whether every word hangs, over others, below the root.
  bool isTree() const {
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      std::size_t steps = 0;
      for (std::size_t up = i; at(up).head != kRoot; up = at(up).head)
        if (++steps > tree_.words.size()) return false;
    }
    return std::count_if(tree_.words.begin(), tree_.words.end(),
                         [](const Word& word) { return word.head == kRoot; }) == 1;
  }

  bool tells(std::size_t word) const {
    if (isFinite(at(word))) return true;
    const std::vector<std::size_t> below = dependents(tree_, word);
    return std::any_of(below.begin(), below.end(), [&](std::size_t child) {
      return isOne(baseRelation(at(child).relation), {"aux", "cop"}) && isFinite(at(child));
    });
  }

  bool tellsBefore(std::size_t end) const {
    return std::any_of(tree_.words.begin(), tree_.words.begin() + static_cast<std::ptrdiff_t>(end),
                       isFinite);
  }

  void makeRoot(std::size_t verb) {
    language::makeRoot(tree_, verb);
    root_ = verb;
  }

  // "Encouraged by her teacher, Lee took lessons": what the sentence opens with was taken for its
  // verb.
  bool takeBehindOpening() {
    if (root_ > 1 || !isOne(at(root_).xpos, {"VBN", "VBG", "VBD"}) || hasHelper(tree_, root_) ||
        dependent(tree_, root_, "nsubj") < root_)
      return false;
    for (const std::size_t verb : dependents(tree_, root_)) {
      if (!isOne(at(verb).relation, {"parataxis", "conj", "ccomp"}) || !tells(verb)) continue;
      const std::size_t subject = dependent(tree_, verb, "nsubj");
      if (subject >= verb) continue;
      const std::size_t first = subtree(tree_, subject).front();
      if (first == 0 || at(first - 1).form != "," || first - 1 < root_) return false;
      const std::size_t old = root_;
      for (std::size_t i = verb + 1; i < tree_.words.size(); ++i)
        if (at(i).head == old) tree_.words[i].head = verb;
      makeRoot(verb);
      attach(tree_, old, verb, "advcl");
      return true;
    }
    return false;
  }

  // "Harbour Friends says that …": the first word of the name was taken for a sentence of its own.
  bool takeBehindNoun() {
    if (root_ != 0 || !isOne(at(0).upos, {"NOUN", "PROPN"})) return false;
    for (const std::size_t verb : dependents(tree_, root_)) {
      if (!isOne(at(verb).relation, {"ccomp", "parataxis"}) || !isFinite(at(verb)) ||
          dependent(tree_, verb, "nsubj") != 1 || verb != 2 || !isNoun(at(1)))
        continue;
      for (Word& word : tree_.words)
        if (word.head == 0) word.head = verb;
      makeRoot(verb);
      attach(tree_, 0, 1, "compound");
      return true;
    }
    return false;
  }

  // "Officials said two people died; their names were not told": what stands behind the semicolon
  // is no longer said by them.
  bool partReported() {
    if (!isFinite(at(root_)) || dependent(tree_, root_, "ccomp") == kRoot) return false;
    const std::size_t told = dependent(tree_, root_, "ccomp");
    for (const std::size_t more : dependents(tree_, root_)) {
      if (more <= told || at(more).relation != "ccomp") continue;
      const std::size_t first = subtree(tree_, more).front();
      if (at(first).form != ";" && (first == 0 || at(first - 1).form != ";")) continue;
      attach(tree_, more, root_, "parataxis");
      return true;
    }
    return false;
  }

  // "Mr Lee lands in Lund", where nothing else can be the verb.
  bool takeCourteous() {
    if (at(root_).xpos != "NNS" || root_ == 0 || root_ + 2 >= tree_.words.size() ||
        !isOne(at(0).form, {"Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Dr", "Dr."}) ||
        !isOne(at(root_ + 1).upos, {"ADP", "DET", "PRON", "NUM"}) ||
        std::any_of(tree_.words.begin(), tree_.words.end(), isFinite))
      return false;
    for (std::size_t i = 1; i < root_; ++i)
      if (!at(i).xpos.starts_with("NNP")) return false;
    const std::size_t subject = root_ - 1;
    for (std::size_t i = 0; i < subject; ++i) attach(tree_, i, subject, "compound");
    attach(tree_, subject, root_, "nsubj");
    tree_.words[root_].xpos = "VBZ";
    tree_.words[root_].upos = "VERB";
    return true;
  }

  // "Speaking to the Gazette, Ann Lee was keen": her name was hung below "speaking".
  bool takeSubject() {
    if (!tells(root_) || dependent(tree_, root_, "nsubj") != kRoot ||
        dependent(tree_, root_, "csubj") != kRoot || dependent(tree_, root_, "expl") != kRoot)
      return false;
    for (std::size_t i = 1; i < root_; ++i) {
      if (baseRelation(at(i).relation) != "nsubj" || at(i).head > i) continue;
      const Word& opening = at(at(i).head);
      if (!isOne(opening.xpos, {"VBG", "VBN"})) continue;
      const std::size_t first = subtree(tree_, i).front();
      if (first == 0 || at(first - 1).form != "," || at(i).head >= first) return false;
      attach(tree_, i, root_, "nsubj");
      return true;
    }
    return false;
  }

  // "He said the success depended on it": the second noun is no subject of "said".
  bool takeReported() {
    if (!isFinite(at(root_)) || at(root_).upos != "VERB" ||
        dependent(tree_, root_, "ccomp") != kRoot || dependent(tree_, root_, "nsubj") > root_)
      return false;
    for (const std::size_t noun : dependents(tree_, root_)) {
      if (noun < root_ || baseRelation(at(noun).relation) != "nsubj") continue;
      for (std::size_t verb = noun + 1; verb < tree_.words.size(); ++verb) {
        if (isFinite(at(verb)) || at(verb).form == ",") return false;
        if (at(verb).xpos != "VBN" || hasHelper(tree_, verb)) continue;
        for (std::size_t i = verb + 1; i < tree_.words.size(); ++i)
          if (at(i).head == noun || at(i).head == root_)
            if (at(i).upos != "PUNCT") tree_.words[i].head = verb;
        tree_.words[verb].xpos = "VBD";
        tree_.words[verb].upos = "VERB";
        attach(tree_, verb, root_, "ccomp");
        attach(tree_, noun, verb, "nsubj");
        return true;
      }
    }
    return false;
  }

  // "The fires burnt/JJ across the land", "The rash of strikes stems/NNS from it", "All of them
  // return/VB": a word with a subject of its own, and no other verb.
  bool takeUntagged() {
    if (tells(root_) || hasHelper(tree_, root_)) return false;
    for (std::size_t i = 1; i < tree_.words.size(); ++i) {
      const std::size_t subject = dependent(tree_, i, "nsubj");
      if (subject >= i || hasHelper(tree_, i) || isOne(at(subject).xpos, {"WP", "WDT"})) continue;
      const bool past = !at(i).xpos.starts_with("VB") && !isNoun(at(i)) && looksPast(at(i));
      const bool many = isOne(at(subject).xpos, {"NNS", "NNPS", "DT"});
      const bool now = at(i).xpos == "NNS" ? !anyPast(subject, i) : at(i).xpos == "VB" && many;
      if ((!past && !now) || tellsBefore(i) || (at(i).xpos == "VB" && root_ != i)) continue;
      if (now && std::any_of(tree_.words.begin(), tree_.words.end(), isFinite)) continue;
      if (i != root_ && !(subject < root_ && root_ < i)) return false;
      tree_.words[i].xpos = past ? "VBD" : at(i).xpos == "VB" ? "VBP" : "VBZ";
      tree_.words[i].upos = "VERB";
      if (i == root_) return true;
      const std::size_t old = root_;
      for (std::size_t k = i + 1; k < tree_.words.size(); ++k)
        if (at(k).head == old) tree_.words[k].head = i;
      makeRoot(i);
      attach(tree_, old, subject, "nmod");
      return true;
    }
    return false;
  }

  // "Hundreds [mounted] demonstrations": the verb is another.
  bool anyPast(std::size_t begin, std::size_t end) const {
    return std::any_of(tree_.words.begin() + static_cast<std::ptrdiff_t>(begin),
                       tree_.words.begin() + static_cast<std::ptrdiff_t>(end), looksPast);
  }

  // "The British relinquished control": a participle with a noun before it and one behind it, where
  // nothing else can be the verb.
  bool takeParticiple() {
    const bool other = isOne(at(root_).upos, {"VERB", "AUX"}) && at(root_).xpos != "VBN";
    if (tells(root_) || hasHelper(tree_, root_) || other) return false;
    const std::size_t first = behindOpening();
    for (std::size_t verb = first + 1; verb + 1 < tree_.words.size(); ++verb) {
      if (isFinite(at(verb))) return false;
      if (at(verb).xpos != "VBN" || !looksPast(at(verb)) || hasHelper(tree_, verb) ||
          !hasObject(verb))
        continue;
      const std::size_t subject = subjectFrom(first, verb);
      if (subject == kRoot || !tellsAside(verb)) return false;
      rebuild(first, subject, verb);
      return true;
    }
    return false;
  }

  // "In the hills, [a fire …]"
  std::size_t behindOpening() const {
    if (at(0).upos != "ADP") return 0;
    std::size_t comma = 0;
    for (std::size_t i = 0; i + 1 < tree_.words.size(); ++i) {
      if (at(i).form == "," && at(i + 1).upos == "DET") return i + 1;
      if (at(i).form == "," && comma == 0) comma = i;
    }
    return comma == 0 ? tree_.words.size() : comma + 1;
  }

  bool hasObject(std::size_t verb) const {
    const Word& next = at(verb + 1);
    const std::string low = text::lowered(next.form);
    if (dependent(tree_, verb, "obl:agent") != kRoot || text::weekdayNumber(next.form) > 0 ||
        text::monthNumber(next.form) > 0 || isOne(low, {"yesterday", "today", "last", "this"}))
      return false;
    if (isOne(next.upos, {"DET", "NUM"}) || next.xpos == "PRP$" || next.xpos == "NNS") return true;
    const bool joined =
        isOne(text::lowered(at(verb).form), {"based", "born", "owned", "led", "backed", "funded",
                                             "run", "made", "built", "held", "sponsored"});
    return !joined && isOne(next.upos, {"NOUN", "ADJ", "PROPN"});
  }

  // The noun that the stretch before the verb is about, if it is one and the asides behind it.
  std::size_t subjectFrom(std::size_t first, std::size_t verb) const {
    std::size_t subject = kRoot;
    std::size_t i = first;
    for (; i < verb && isInPhrase(i); ++i)
      if (isNoun(at(i))) subject = i;
    if (subject == kRoot || subject + 1 != i) return kRoot;
    std::size_t commas = 0;
    for (; i < verb; ++i) {
      const bool participle = isOne(at(i).xpos, {"VBN", "VBG"}) && i + 1 < verb &&
                              isOne(at(i + 1).upos, {"ADP", "PART"});
      if (at(i).form == ",") ++commas;
      if (isOne(at(i).upos, {"CCONJ", "SCONJ", "PRON", "AUX"}) ||
          (at(i).upos == "VERB" && !participle) || isOne(at(i).form, {";", ":", "“", "\""}))
        return kRoot;
    }
    const bool closed = at(verb - 1).form == ",";
    if (commas == 0 ? !isNoun(at(verb - 1)) : commas != 2 || !closed) return kRoot;
    return subject;
  }

  // Every finite verb behind it is that of another clause: "videos that showed it".
  bool tellsAside(std::size_t verb) const {
    bool opened = false;
    for (std::size_t i = verb + 1; i < tree_.words.size(); ++i) {
      opened = opened || at(i).xpos.starts_with('W') || at(i).upos == "SCONJ";
      if (isFinite(at(i)) && !opened) return false;
    }
    return true;
  }

  // The noun of the phrase that opens here.
  std::size_t nounFrom(std::size_t first) const {
    std::size_t noun = first;
    for (std::size_t i = first; i < tree_.words.size() && isInPhrase(i); ++i)
      if (isNoun(at(i))) noun = i;
    return noun;
  }

  bool isInPhrase(std::size_t i) const {
    return isNoun(at(i)) || isOne(at(i).upos, {"DET", "ADJ"}) || at(i).xpos == "PRP$" ||
           at(i).form == "-" || at(i).xpos == "POS";
  }

  void rebuild(std::size_t first, std::size_t subject, std::size_t verb) {
    const std::size_t old = root_, object = nounFrom(verb + 1);
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      Word& word = tree_.words[i];
      if (i == old || i == verb || i == subject || i == object) continue;
      const bool outside = word.head == kRoot || word.head >= verb || word.head < first;
      const bool joined = isOne(baseRelation(word.relation), {"conj", "appos"});
      if (i >= first && i < verb && outside)
        word.head = subject;
      else if (i > verb && i < object)
        word.head = object;
      else if (i > verb && word.head < verb)
        word.head = joined ? object : verb;
      else if (i > verb && word.head == verb && joined)
        word.head = object;
      else if (i < first && word.head != kRoot && word.head >= first)
        word.head = verb;
    }
    tree_.words[verb].xpos = "VBD";
    tree_.words[verb].upos = "VERB";
    makeRoot(verb);
    const bool behind = old > subject && old < verb;  // "traders [known] as Wolves attacked shops"
    if (behind) attach(tree_, old, subject, "acl");
    if (!behind && old != subject && old != object && old != verb)
      attach(tree_, old, verb, old < first ? "obl" : "dep");
    attach(tree_, subject, verb, "nsubj");
    attach(tree_, object, verb, "obj");
  }

  Tree& tree_;
  std::size_t root_;
};

}  // namespace

void findLostVerb(Tree& tree) { Finder(tree).find(); }

}  // namespace language
