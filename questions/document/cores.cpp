#include "questions/document/cores.h"

#include <algorithm>
#include <optional>

#include "questions/document/cutting.h"
#include "questions/document/finite.h"
#include "questions/document/noun_phrase.h"
#include "questions/document/tree_words.h"
#include "questions/document/trimming.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;
using tree_words::base;
using tree_words::holds;
using tree_words::low;
using Words = std::vector<std::size_t>;

constexpr float sureArc = 0.6f, sureClause = 0.55f;
constexpr std::size_t mostOfPart = 12, mostOfSubject = 10;  // words

// "after it had closed", "when Acme was founded".
bool opensAsDone(const Tree& tree, std::size_t clause) {
  return tree_words::hasChild(tree, clause, "mark",
                              {"after", "before", "when", "while", "because", "since", "as",
                               "although", "though"}) ||
         tree_words::hasChild(tree, clause, "advmod", {"when", "where"});
}

}  // namespace

namespace cores {

// Nothing above it is somebody's words, a condition or a question.
bool isVouchedFor(const Tree& tree, std::size_t verb) {
  if (trimming::isConditional(tree, verb)) return false;
  for (std::size_t word = verb; tree.words[word].head != language::kRoot;
       word = tree.words[word].head) {
    const std::string_view relation = base(tree, word);
    const std::size_t head = tree.words[word].head;
    if (isAny(relation, {"ccomp", "csubj", "parataxis", "xcomp", "dep"}) ||
        trimming::isConditional(tree, head) || tree.words[word].confidence < sureClause)
      return false;
    if (relation == "advcl" && !opensAsDone(tree, word)) return false;
  }
  const std::size_t aside = language::dependent(tree, language::rootOf(tree), "parataxis");
  return aside == language::kRoot || !tree_words::speaks(tree, aside);
}

Words subjectOf(const Tree& tree, Cutter& cutter, std::size_t verb) {
  std::size_t subject = language::dependent(tree, verb, "nsubj");
  const std::string_view relation = base(tree, verb);
  if (subject == language::kRoot && relation == "conj") {
    const std::size_t first = tree.words[verb].head;
    if (!tree_words::isClause(tree, first)) return {};
    subject = language::dependent(tree, first, "nsubj");
  } else if (subject != language::kRoot && relation == "acl" &&
             isAny(low(tree, subject), {"who", "which"})) {
    if (!trimming::setApart(tree, verb)) return {};
    subject = tree.words[verb].head;
  }
  if (subject == language::kRoot ||
      (tree.words[subject].confidence < sureClause && !cutter.isSubject(subject)) ||
      isAny(tree.words[subject].xpos, {"WDT", "WP", "WP$", "EX"}) ||
      language::dependent(tree, verb, "expl") != language::kRoot)
    return {};
  return cutter.nounOf(subject);
}

}  // namespace cores

namespace {

class Reader {
 public:
  Reader(const Tree& tree, text::Range date)
      : tree_(tree), cutter_(tree), quoted_(quotedWords(tree)), date_(date) {}

  std::vector<Clause> cores() {
    const std::optional<std::size_t> top = topOfDate();
    if (!top || tree_.words[*top].confidence < sureArc) return {};
    const std::size_t verb = tree_.words[*top].head;
    if (!isDone(verb) || !cores::isVouchedFor(tree_, verb)) return {};
    const Words subject = cores::subjectOf(tree_, cutter_, verb);
    if (subject.empty() || subject.size() > mostOfSubject ||
        std::any_of(subject.begin(), subject.end(), [&](std::size_t i) { return quoted_[i]; }))
      return {};
    std::vector<Clause> found;
    for (const bool full : {true, false}) {
      const std::optional<Words> told = partsOf(verb, *top, full);
      if (!told || (!found.empty() && found.back().words.size() == subject.size() + told->size()))
        continue;
      Clause clause;
      clause.predicate = verb;
      clause.subject = clause.words = subject;
      clause.words.insert(clause.words.end(), told->begin(), told->end());
      found.push_back(std::move(clause));
    }
    return found;
  }

 private:
  bool inDate(std::size_t word) const { return date_.contains(tree_.words[word].range); }

  // The word of the date that hangs outside of it, on a verb.
  std::optional<std::size_t> topOfDate() const {
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      if (!inDate(i) || isAny(tree_.words[i].upos, {"ADP", "PUNCT", "DET"})) continue;
      const std::size_t head = tree_.words[i].head;
      if (head == language::kRoot || inDate(head)) continue;
      const bool hangs = isAny(base(tree_, i), {"obl", "nmod"}) && tree_.words[head].upos == "VERB";
      return hangs && !isOneOfSeveral() ? std::optional(i) : std::nullopt;
    }
    return std::nullopt;
  }

  // "two donations, in 2007 and a second recently"
  bool isOneOfSeveral() const {
    for (std::size_t i = 0; i + 2 < tree_.words.size(); ++i)
      if (inDate(i) && !inDate(i + 1))
        return isAny(low(tree_, i + 1), {"and", "or"}) &&
               isAny(tree_.words[i + 2].upos, {"DET", "NUM", "ADP", "ADV"});
    return false;
  }

  // "met", "was founded": past, and not denied or in doubt.
  bool isDone(std::size_t verb) const {
    if (!isFinite(tree_, verb) || quoted_[verb]) return false;
    const std::vector<std::size_t> helpers = auxiliaries(tree_, verb);
    const language::Word& finite = tree_.words[helpers.empty() ? verb : helpers.front()];
    if (finite.xpos != "VBD") return false;
    for (const std::size_t child : language::dependents(tree_, verb)) {
      const std::string word = low(tree_, child);
      if (lexicon::isNegation(word) || base(tree_, child) == "ccomp" ||
          (base(tree_, child) == "advmod" && lexicon::isHedge(word)))
        return false;
    }
    return !tree_words::speaks(tree_, verb);
  }

  // The words behind the subject; nothing where a part of them is long or in doubt.
  std::optional<Words> partsOf(std::size_t verb, std::size_t date, bool full) {
    Words words;
    bool needed = true;  // a verb without an object is told with what stands right behind it
    for (const std::size_t child : language::dependents(tree_, verb))
      if (isAny(base(tree_, child), {"obj", "xcomp"})) needed = false;
    for (const std::size_t child : language::dependents(tree_, verb)) {
      if (child == date) continue;
      const std::string_view relation = base(tree_, child);
      const bool helps = isAny(relation, {"aux", "compound"}) ||
                         (relation == "advmod" && child + 1 == verb && !isTie(child));
      const bool object = isAny(relation, {"obj", "iobj", "xcomp"}) && child > verb;
      const bool place = relation == "obl" && child > verb && !isTime(child);
      if (!helps && !object && !(place && (full || needed))) continue;
      if (place) needed = false;
      const Words part = cutter_.nounOf(child);
      const Words whole = wholeOf(child, part);
      if (tree_.words[child].confidence < sureClause || whole.size() > mostOfPart ||
          std::any_of(whole.begin(), whole.end(), [&](std::size_t i) { return quoted_[i]; }))
        return std::nullopt;
      words.insert(words.end(), whole.begin(), whole.end());
    }
    words.push_back(verb);
    std::sort(words.begin(), words.end());
    trimming::tidy(tree_, words);
    const Words below = language::subtree(tree_, date);
    for (std::size_t i = 0; i < tree_.words.size(); ++i)
      if (inDate(i) || (i < date && holds(below, i))) words.push_back(i);
    return words;
  }

  // A noun with the preposition before it.
  Words wholeOf(std::size_t child, Words part) const {
    for (const std::size_t below : language::dependents(tree_, child))
      if (isAny(base(tree_, below), {"case", "mark"}))
        for (const std::size_t word : language::subtree(tree_, below))
          if (!holds(part, word)) part.push_back(word);
    std::sort(part.begin(), part.end());
    return part;
  }

  bool isTie(std::size_t word) const {
    return isAny(low(tree_, word), {"also", "then", "later", "subsequently", "however", "thus",
                                    "still", "again", "finally", "eventually", "too", "instead"});
  }

  // "the following day", "after three years": another time than the date.
  bool isTime(std::size_t word) const {
    return tree_.words[word].relation == "obl:tmod" ||
           isAny(tree_.words[word].lemma,
                 {"day", "week", "month", "year", "morning", "night", "evening", "time",
                  "afternoon", "hour", "minute", "age", "weekend", "moment"});
  }

  const Tree& tree_;
  Cutter cutter_;
  const std::vector<bool> quoted_;
  const text::Range date_;
};

}  // namespace

std::vector<Clause> datedCores(const Tree& tree, text::Range date) {
  return Reader(tree, date).cores();
}

}  // namespace questions
