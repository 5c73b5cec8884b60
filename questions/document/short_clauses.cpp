#include "questions/document/short_clauses.h"

#include <algorithm>
#include <optional>

#include "questions/document/additions.h"
#include "questions/document/cores.h"
#include "questions/document/cutting.h"
#include "questions/document/finite.h"
#include "questions/document/noun_phrase.h"
#include "questions/document/overlong.h"
#include "questions/document/reported.h"
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

constexpr float sureArc = 0.55f;
constexpr std::size_t fewestOfSentence = 24, fewestWords = 7, mostWords = 20, mostOfPart = 14;

class Reader {
 public:
  explicit Reader(const Tree& tree)
      : tree_(tree), cutter_(tree), quoted_(quotedWords(tree)), report_(reportIn(tree)) {}

  std::vector<Clause> clauses() {
    std::vector<Clause> found;
    Words all;
    for (std::size_t i = 0; i < tree_.words.size(); ++i) all.push_back(i);
    if (overlong::wordCountOf(tree_, all) < fewestOfSentence) return found;
    for (const std::size_t verb : all)
      if (std::optional<Clause> clause = clauseOf(verb)) found.push_back(std::move(*clause));
    return found;
  }

 private:
  std::optional<Clause> clauseOf(std::size_t verb) {
    if (!isTold(verb)) return std::nullopt;
    Clause clause;
    clause.predicate = verb;
    const bool reported = isReported(verb);
    if (!reported && !cores::isVouchedFor(tree_, verb)) return std::nullopt;
    if (reported) clause.source = nameOf(tree_, report_->source);
    clause.subject = cores::subjectOf(tree_, cutter_, verb);
    if (clause.subject.empty() || clause.subject.size() > mostOfPart ||
        clause.subject.back() + 1 - clause.subject.front() > clause.subject.size())
      return std::nullopt;
    const std::optional<Words> told = partsOf(verb, clause.subject);
    if (!told) return std::nullopt;
    clause.words = *told;
    const std::size_t count = overlong::wordCountOf(tree_, clause.words);
    if (count < fewestWords || count + clause.source.size() > mostWords) return std::nullopt;
    return clause;
  }

  // What somebody with a name says, and no more than says.
  bool isReported(std::size_t verb) const {
    if (!report_ || report_->said != verb || trimming::isConditional(tree_, verb)) return false;
    return std::none_of(tree_.words.begin(), tree_.words.end(), [](const language::Word& word) {
      return isAny(word.form, {"“", "”", "\"", "``", "''"});
    });
  }

  // Finite, and neither denied nor in doubt; less than all of it is as true.
  bool isTold(std::size_t verb) const {
    if (!tree_words::isClause(tree_, verb) || !isFinite(tree_, verb) || quoted_[verb] ||
        tree_words::speaks(tree_, verb) || isInNoun(verb))
      return false;
    for (const std::size_t helper : auxiliaries(tree_, verb))
      if (isAny(low(tree_, helper), {"would", "could", "should", "might", "may", "can", "must"}))
        return false;
    if (tree_.words[verb].lemma == "vote") return false;  // on what is told behind it
    for (const std::size_t child : language::dependents(tree_, verb)) {
      const std::string word = low(tree_, child);
      if (lexicon::isNegation(word) || (word == "when" && base(tree_, verb) != "advcl") ||
          isAny(base(tree_, child), {"expl", "ccomp", "csubj"}) ||
          trimming::isConditional(tree_, child) ||
          (base(tree_, child) == "advcl" && !isEvent(tree_, verb) && !isNeeded(child, verb)) ||
          (base(tree_, child) == "advmod" && (lexicon::isHedge(word) || isTie(word))))
        return false;
    }
    return true;
  }

  // "the clock [he made]": lacks what stands before it.
  bool isInNoun(std::size_t verb) const {
    const std::size_t subject = language::dependent(tree_, verb, "nsubj");
    return base(tree_, verb) == "acl" && subject != language::kRoot &&
           !isAny(low(tree_, subject), {"who", "which"});
  }

  // The subject, the verb and its own parts in the order of the sentence, up to the first one
  // behind the verb that is long or in doubt, where what is told before it is whole.
  std::optional<Words> partsOf(std::size_t verb, const Words& subject) {
    Words words = subject;
    const bool aside = std::any_of(subject.begin(), subject.end(),
                                   [&](std::size_t word) { return tree_.words[word].form == ","; });
    if (aside && tree_.words[subject.back() + 1].form == ",") words.push_back(subject.back() + 1);
    words.push_back(verb);
    std::size_t end = tree_.words.size();
    bool whole = false;  // holds an object or a setting behind the verb
    for (const std::size_t child : language::dependents(tree_, verb)) {
      if (child > end || !isPart(child, verb) || isOutside(child)) continue;
      const Words part = wholeOf(child);
      const bool sound = tree_.words[child].confidence >= sureArc &&
                         overlong::wordCountOf(tree_, part) <= mostOfPart && !isAnyQuoted(part);
      if (!sound && !(whole && base(tree_, child) == "obl" && part.front() > verb &&
                      isSpare(part.front()) && !additions::isAskedForByNoun(tree_, child)))
        return std::nullopt;
      if (!sound) {
        end = part.front();
        continue;
      }
      whole = whole || (child > verb && isAny(base(tree_, child), {"obj", "obl", "xcomp"}));
      words.insert(words.end(), part.begin(), part.end());
      if (child < verb && part.back() + 1 < verb && tree_.words[part.back() + 1].form == ",")
        words.push_back(part.back() + 1);
    }
    std::erase_if(words, [&](std::size_t word) { return word >= end; });
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    trimming::tidy(tree_, words);
    if (end < tree_.words.size() && endsInList(words.back(), verb)) return std::nullopt;
    if (isClosed(words) || isTorn(words, subject) || trimming::breaksOff(tree_, words))
      return std::nullopt;
    return words;
  }

  // "400 miles off Norway and 200 [from Oslo]": what was cut off belongs to the last of a list.
  bool endsInList(std::size_t word, std::size_t verb) const {
    for (; word != verb && word != language::kRoot; word = tree_.words[word].head)
      if (base(tree_, word) == "conj") return true;
    return false;
  }

  // "US soul singer [Ann Lee] died": something that no marks set apart, nor begins another clause,
  // was left out of its midst; the subject of another verb stands apart.
  bool isTorn(const Words& words, const Words& subject) const {
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (words[i - 1] + 1 == words[i]) continue;
      const language::Word& first = tree_.words[words[i - 1] + 1];
      const language::Word& last = tree_.words[words[i] - 1];
      const bool behind = words[i - 1] == subject.back();
      const bool opens = first.upos == "PUNCT" || first.upos == "CCONJ" ||
                         tree_.words[words[i - 1]].upos == "PUNCT" ||
                         (behind && isAny(first.xpos, {"VBD", "VBZ", "VBP", "MD", "WDT", "WP"}));
      const bool closes = last.upos == "PUNCT" || last.upos == "CCONJ" ||
                          isAny(last.xpos, {"WDT", "WP"}) || tree_.words[words[i]].upos == "PUNCT";
      if (!opens || !closes) return true;
    }
    return false;
  }

  // "according to Ann Lee"
  bool isOutside(std::size_t word) const { return report_ && holds(report_->outside, word); }

  // What belongs to the verb itself, or, of "is a city", to its noun.
  bool isPart(std::size_t child, std::size_t verb) const {
    const std::string_view relation = base(tree_, child);
    if (isAny(relation, {"nsubj", "punct", "cc", "mark"}) || low(tree_, child) == "when")
      return false;
    const bool aside = isAny(relation, {"conj", "parataxis", "advcl", "acl", "appos", "dep"});
    return !aside || isNeeded(child, verb);
  }

  // Neither a condition nor whose word it is, nor what is denied, from here to the end.
  bool isSpare(std::size_t first) const {
    for (std::size_t word = first; word < tree_.words.size(); ++word)
      if (isAny(low(tree_, word),
                {"if", "unless", "whether", "according", "reportedly", "allegedly", "except"}))
        return false;
    return true;
  }

  // "came to help", "went home running": hangs on the verb without a comma, and nothing else does.
  bool isNeeded(std::size_t clause, std::size_t verb) const {
    return base(tree_, clause) == "advcl" && clause > verb &&
           language::dependent(tree_, clause, "nsubj") == language::kRoot &&
           language::dependent(tree_, verb, "obj") == language::kRoot &&
           !trimming::setApart(tree_, clause);
  }

  // A noun with the preposition before it, without its asides.
  Words wholeOf(std::size_t child) {
    Words part = cutter_.nounOf(child);
    for (const std::size_t below : language::dependents(tree_, child))
      if (isAny(base(tree_, below), {"case", "mark"}))
        for (const std::size_t word : language::subtree(tree_, below))
          if (!holds(part, word)) part.push_back(word);
    std::sort(part.begin(), part.end());
    return part;
  }

  bool isAnyQuoted(const Words& words) const {
    return std::any_of(words.begin(), words.end(), [&](std::size_t i) { return quoted_[i]; });
  }

  // A claim that is true of none or of all need not be true of less.
  bool isClosed(const Words& words) const {
    return std::any_of(words.begin(), words.end(), [&](std::size_t word) {
      return lexicon::isNegation(low(tree_, word)) || lexicon::isAbsolute(low(tree_, word)) ||
             isAny(low(tree_, word), {"so", "such", "too", "enough", "if", "whether", "unless",
                                      "reportedly", "allegedly"});
    });
  }

  static bool isTie(const std::string& word) {
    return isAny(word, {"also", "then", "later", "subsequently", "however", "thus", "still",
                        "again", "finally", "eventually", "too", "instead", "meanwhile"});
  }

  const Tree& tree_;
  Cutter cutter_;
  const std::vector<bool> quoted_;
  const std::optional<Report> report_;
};

}  // namespace

std::vector<Clause> shortClauses(const Tree& tree) { return Reader(tree).clauses(); }

}  // namespace questions
