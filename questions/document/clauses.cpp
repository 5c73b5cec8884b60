#include "questions/document/clauses.h"

#include <algorithm>
#include <initializer_list>
#include <set>

#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;
using Words = std::vector<std::size_t>;

// A cut on an arc less probable than this may leave a broken sentence behind.
constexpr float sureCut = 0.5f;
constexpr float sureTrim = 0.8f;

// A clause of more words than this is trimmed at its end.
constexpr std::size_t mostWords = 22;

bool isAny(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), word) != choices.end();
}

std::string_view base(const Tree& tree, std::size_t word) {
  return language::baseRelation(tree.words[word].relation);
}

std::string low(const Tree& tree, std::size_t word) { return lowered(tree.words[word].form); }

bool hasChild(const Tree& tree, std::size_t head, std::initializer_list<std::string_view> forms) {
  for (const std::size_t child : language::dependents(tree, head))
    if (isAny(low(tree, child), forms)) return true;
  return false;
}

bool isConditional(const Tree& tree, std::size_t clause) {
  return hasChild(tree, clause, {"if", "unless", "whether", "until", "provided"});
}

// Whether a comma, a dash or a bracket sets the words at and below `top` apart.
bool setApart(const Tree& tree, std::size_t top) {
  const std::size_t first = language::subtree(tree, top).front();
  const auto separates = [&](std::size_t i) {
    return i < tree.words.size() && isAny(tree.words[i].form, {",", "–", "—", "-", "(", ";"});
  };
  return separates(first) || (first > 0 && separates(first - 1));
}

bool opensSentence(const Tree& tree, std::size_t top) {
  const Words words = language::subtree(tree, top);
  return words.front() == 0 && words.back() + 1 < tree.words.size() &&
         (tree.words[words.back()].form == "," || tree.words[words.back() + 1].form == ",");
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

std::size_t subjectOf(const Tree& tree, std::size_t predicate) {
  const std::size_t subject = language::dependent(tree, predicate, "nsubj");
  return subject != language::kRoot ? subject : language::dependent(tree, predicate, "expl");
}

bool speaks(const Tree& tree, std::size_t word) {
  return lexicon::isSayingVerb(low(tree, word)) || lexicon::isClaimingVerb(low(tree, word));
}

bool isRelative(const Tree& tree, std::size_t word) {
  return tree.words[word].relation == "acl:relcl";
}

// What leads in words that a sentence can do without: they say when or why, and no verb asks for
// them.
bool addsTo(const Tree& tree, std::size_t top) {
  return hasChild(tree, top,
                  {"during", "after", "before", "since", "following", "amid", "despite", "until",
                   "while", "because", "although", "though", "throughout"});
}

// Where, when and in whose company: what its verb can do without.
bool isSetting(const Tree& tree, std::size_t top, std::size_t predicate) {
  return tree.words[top].head == predicate && base(tree, top) == "obl" &&
         hasChild(tree, top, {"in", "on", "at", "with"});
}

// A claim that is true of all or none need not be true of less: nothing is taken off it.
bool isClosed(const Tree& tree) {
  for (std::size_t i = 0; i < tree.words.size(); ++i)
    if (lexicon::isNegation(low(tree, i)) || lexicon::isAbsolute(low(tree, i)) ||
        tree.words[i].xpos == "JJS" || tree.words[i].xpos == "RBS")
      return true;
  return false;
}

class Cutter {
 public:
  explicit Cutter(const Tree& tree) : tree_(tree) {}

  std::vector<Clause> clauses() {
    const std::size_t root = language::rootOf(tree_);
    if (root == language::kRoot || !isFinite(tree_, root) || isConditional(tree_, root)) return {};
    if (subjectOf(tree_, root) == language::kRoot) return {};
    std::vector<Clause> found;
    found.push_back(told(root, false));
    found.push_back(told(root, true));
    found[0].single = found[0].words == found[1].words;
    if (found[0].single) found.pop_back();
    if (attributed())
      liftReported(root, found);
    else
      lift(root, found);
    for (Clause& clause : found) trim(clause);
    return found;
  }

 private:
  // The clause of `predicate` with everything (cut = false), or with its substance only.
  Clause told(std::size_t predicate, bool cut) {
    sure_ = true;
    Clause clause;
    clause.predicate = predicate;
    clause.words = kept(predicate, cut);
    const std::size_t subject = subjectOf(tree_, predicate);
    if (subject != language::kRoot) clause.subject = kept(subject, cut);
    tidy(clause.words);
    clause.sure = sure_ && (!cut || vouched(subject));
    return clause;
  }

  bool probable(std::size_t word) const { return tree_.words[word].confidence >= sureCut; }

  bool vouched(std::size_t word) const {
    return word != language::kRoot && tree_.words[word].vouched;
  }

  // The words at and below `top`, in order, without those that are cut.
  Words kept(std::size_t top, bool cut) {
    Words words;
    collect(top, cut, words);
    std::sort(words.begin(), words.end());
    return words;
  }

  void collect(std::size_t word, bool cut, Words& words) {
    words.push_back(word);
    for (const std::size_t child : language::dependents(tree_, word)) {
      if (always(child) || (cut && spare(child))) {
        if (!isConnective(tree_, child) && tree_.words[child].confidence < sureCut) sure_ = false;
        continue;
      }
      collect(child, cut, words);
    }
  }

  // What never belongs to a clause told by itself: words that tie it to the sentence before, and
  // brackets.
  bool always(std::size_t child) const {
    const std::size_t head = tree_.words[child].head;
    if (head == language::rootOf(tree_) && isConnective(tree_, child))
      return base(tree_, child) == "advmod" || base(tree_, child) == "cc";
    return bracketed(child);
  }

  bool bracketed(std::size_t child) const {
    const std::size_t first = language::subtree(tree_, child).front();
    return tree_.words[first].form == "(" || (first > 0 && tree_.words[first - 1].form == "(");
  }

  // What tells more about a part of the clause.
  bool spare(std::size_t child) const {
    const std::string_view relation = base(tree_, child);
    if (relation == "conj") return isClause(child) && standsOff(child);
    if (relation == "obl") return trails(child);
    if (relation == "parataxis") return !speaks(tree_, child);
    if (relation == "acl") return setApart(tree_, child);
    if (relation == "advcl")
      return !isConditional(tree_, child) &&
             (setApart(tree_, child) || opensSentence(tree_, child));
    if (relation == "appos") return setApart(tree_, child);
    return relation == "dep" || relation == "list";
  }

  // "identifies and features Polaroids": two verbs side by side share what follows.
  bool standsOff(std::size_t conjunct) const {
    const std::size_t first = language::subtree(tree_, conjunct).front();
    return first > tree_.words[conjunct].head + 1 || subjectOf(tree_, conjunct) != language::kRoot;
  }

  // "…, with a turnout of 58%" at the end.
  bool trails(std::size_t child) const {
    const Words words = language::subtree(tree_, child);
    const std::size_t first = words.front();
    return first > 0 && words.back() + 2 >= tree_.words.size() &&
           (tree_.words[first].form == "," || tree_.words[first - 1].form == ",") &&
           hasChild(tree_, child, {"with", "including", "amid"});
  }

  bool isClause(std::size_t word) const {
    const std::string& tag = tree_.words[word].upos;
    return tag == "VERB" || tag == "AUX" ||
           language::dependent(tree_, word, "cop") != language::kRoot;
  }

  // Whether the sentence reports somebody's words: nothing may be lifted out of those.
  bool attributed() const {
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      const std::string word = low(tree_, i);
      if (isAny(word, {"according", "“", "\"", "``", "reportedly", "allegedly"})) return true;
      if (base(tree_, i) == "parataxis" && speaks(tree_, i)) return true;
      if (base(tree_, i) == "ccomp") return true;
    }
    return false;
  }

  void lift(std::size_t root, std::vector<Clause>& found) {
    const std::size_t subject = subjectOf(tree_, root);
    for (const std::size_t child : language::dependents(tree_, root)) {
      if (base(tree_, child) == "conj" && isClause(child)) liftConjunct(child, subject, found);
    }
    liftDespite(subject, found);
    for (std::size_t i = 0; i < tree_.words.size(); ++i)
      if (isRelative(tree_, i) && setApart(tree_, i)) liftRelative(i, found);
  }

  // "… and have yet to approve a plan": with its own subject, or with that of the first half.
  void liftConjunct(std::size_t predicate, std::size_t subject, std::vector<Clause>& found) {
    if (!isFinite(tree_, predicate) || isConditional(tree_, predicate)) return;
    const bool own = subjectOf(tree_, predicate) != language::kRoot;
    Clause clause = told(predicate, true);
    dropLeading(clause.words, {"and", "but", "or", ",", ";", "while", "so"});
    if (!own) prepend(clause, subject);
    clause.sure =
        clause.sure && probable(predicate) && vouched(own ? subjectOf(tree_, predicate) : subject);
    found.push_back(clause);
  }

  // "…, who called the talks constructive": the noun it stands behind becomes its subject.
  void liftRelative(std::size_t predicate, std::vector<Clause>& found) {
    const std::size_t noun = tree_.words[predicate].head;
    const std::size_t pronoun = subjectOf(tree_, predicate);
    if (pronoun == language::kRoot || !isAny(low(tree_, pronoun), {"who", "which"})) return;
    if (!isFinite(tree_, predicate) || noun > predicate) return;
    if (tree_.words[noun].upos != "PROPN" && tree_.words[noun].upos != "NOUN") return;
    Clause clause = told(predicate, true);
    std::erase(clause.words, pronoun);
    dropLeading(clause.words, {",", "–", "—", "-"});
    prepend(clause, noun);
    clause.sure = clause.sure && probable(predicate) && vouched(pronoun);
    found.push_back(clause);
  }

  // "X said that it failed", "It failed, X said": what was said, with whose words they are.
  void liftReported(std::size_t root, std::vector<Clause>& found) {
    if (speaks(tree_, root)) {
      const std::size_t said = language::dependent(tree_, root, "ccomp");
      if (said != language::kRoot && reports(root)) addReported(said, root, found);
      return;
    }
    const std::size_t aside = language::dependent(tree_, root, "parataxis");
    if (aside != language::kRoot && speaks(tree_, aside) && reports(aside))
      addReported(root, aside, found);
  }

  // Whether the verb tells of words said once and plainly: "said", not "would say" or "denied".
  bool reports(std::size_t verb) const {
    const std::size_t speaker = subjectOf(tree_, verb);
    if (speaker == language::kRoot || !vouched(speaker)) return false;
    if (!lexicon::isSayingVerb(low(tree_, verb)) || !isFinite(tree_, verb)) return false;
    for (const std::size_t child : language::dependents(tree_, verb))
      if (lexicon::isModal(low(tree_, child)) || lexicon::isNegation(low(tree_, child)))
        return false;
    for (const std::size_t word : language::subtree(tree_, speaker))
      if (tree_.words[word].upos == "PROPN") return true;
    return false;
  }

  void addReported(std::size_t said, std::size_t verb, std::vector<Clause>& found) {
    if (!isFinite(tree_, said) || isConditional(tree_, said) || !probable(said)) return;
    const std::size_t subject = subjectOf(tree_, said);
    const bool expletive = subject != language::kRoot && base(tree_, subject) == "expl";
    if (subject == language::kRoot || !(expletive ? probable(subject) : vouched(subject))) return;
    Clause clause = told(said, true);
    const Words aside = tree_.words[verb].head == said ? language::subtree(tree_, verb) : Words{};
    std::erase_if(clause.words, [&](std::size_t word) {
      return std::find(aside.begin(), aside.end(), word) != aside.end();
    });
    dropLeading(clause.words, {"that", ",", "“", "\""});
    for (const std::size_t word : clause.words)
      if (isAny(tree_.words[word].form, {"“", "”", "\""})) return;
    tidy(clause.words);
    clause.source = kept(subjectOf(tree_, verb), true);
    found.push_back(clause);
  }

  // "…, despite having provided …": the perfect of the same subject, to the end of the sentence.
  void liftDespite(std::size_t subject, std::vector<Clause>& found) {
    const std::size_t count = tree_.words.size();
    for (std::size_t i = 0; i + 3 < count; ++i) {
      if (low(tree_, i) != "despite" || low(tree_, i + 1) != "having") continue;
      if (tree_.words[i + 2].xpos != "VBN" || !vouched(subject)) continue;
      Clause clause;
      clause.predicate = i + 2;
      for (std::size_t word = i + 1; word < count && tree_.words[word].form != ","; ++word)
        clause.words.push_back(word);
      tidy(clause.words);
      prepend(clause, subject);
      found.push_back(clause);
    }
  }

  // Takes what only adds to the end of a long clause off it: adverbials, asides, second verbs.
  void trim(Clause& clause) const {
    while (clause.words.size() > mostWords) {
      const Words tail = lastAddition(clause.words, clause.predicate);
      if (tail.empty()) return;
      std::erase_if(clause.words, [&](std::size_t word) {
        return std::find(tail.begin(), tail.end(), word) != tail.end();
      });
      tidy(clause.words);
    }
  }

  // The smallest constituent at the end that the rest does not need; empty if there is none.
  Words lastAddition(const Words& words, std::size_t predicate) const {
    for (std::size_t top = words.back(); top != language::kRoot; top = tree_.words[top].head) {
      const Words below = language::subtree(tree_, top);
      if (below.back() < words.back()) return {};
      const std::string_view relation = base(tree_, top);
      const bool added =
          isAny(relation, {"obl", "advcl", "acl"}) && !isConditional(tree_, top) &&
          (setApart(tree_, top) ||
           ((addsTo(tree_, top) || isSetting(tree_, top, predicate)) && !isClosed(tree_)));
      const bool second = relation == "conj" && isClause(top) && standsOff(top);
      if ((added || second) && below.size() > 2 && tree_.words[top].confidence >= sureTrim)
        return below;
    }
    return {};
  }

  void prepend(Clause& clause, std::size_t subject) {
    clause.subject = kept(subject, true);
    while (!clause.subject.empty() && tree_.words[clause.subject.back()].upos == "PUNCT")
      clause.subject.pop_back();
    clause.words.insert(clause.words.begin(), clause.subject.begin(), clause.subject.end());
  }

  void dropLeading(Words& words, std::initializer_list<std::string_view> forms) const {
    while (!words.empty() && isAny(low(tree_, words.front()), forms)) words.erase(words.begin());
  }

  // Whether the cut beside the comma took the other comma of a pair with it.
  bool lostPartner(const Words& words, std::size_t i, bool after) const {
    if (after ? i + 1 >= words.size() : i == 0) return false;
    const std::size_t from = after ? words[i] : words[i - 1];
    const std::size_t to = after ? words[i + 1] : words[i];
    if (to <= from + 1) return false;
    return tree_.words[after ? to - 1 : from + 1].form == ",";
  }

  // Commas and dashes that a cut has left at the start, at the end or side by side.
  void tidy(Words& words) const {
    const auto loose = [&](std::size_t word) {
      return isAny(tree_.words[word].form, {",", ";", "–", "—", ":"});
    };
    Words tidied;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (loose(words[i]) && (tidied.empty() || loose(tidied.back()))) continue;
      if (loose(words[i]) && (lostPartner(words, i, true) || lostPartner(words, i, false)))
        continue;
      tidied.push_back(words[i]);
    }
    while (!tidied.empty() && (loose(tidied.back()) || tree_.words[tidied.back()].form == "."))
      tidied.pop_back();
    words = std::move(tidied);
  }

  const Tree& tree_;
  bool sure_ = true;
};

}  // namespace

std::vector<std::size_t> auxiliaries(const Tree& tree, std::size_t predicate) {
  Words found;
  for (const std::size_t child : language::dependents(tree, predicate)) {
    const std::string_view relation = language::baseRelation(tree.words[child].relation);
    if (relation == "aux" || relation == "cop") found.push_back(child);
  }
  return found;
}

bool isFinite(const Tree& tree, std::size_t predicate) {
  const Words helpers = auxiliaries(tree, predicate);
  const std::string& tag = tree.words[helpers.empty() ? predicate : helpers.front()].xpos;
  return isAny(tag, {"VBD", "VBZ", "VBP", "MD"});
}

std::vector<Clause> clausesOf(const Tree& tree) { return Cutter(tree).clauses(); }

}  // namespace questions
