#include "questions/document/clauses.h"

#include <algorithm>
#include <initializer_list>

#include "questions/document/finite.h"
#include "questions/document/reported.h"
#include "questions/document/trimming.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Tree;
using trimming::isConditional;
using trimming::setApart;
using Words = std::vector<std::size_t>;

// A cut on an arc less probable than this may leave a broken sentence behind.
constexpr float sureCut = 0.35f;

// The verb of a sentence, and a second one beside it, of which the parsers have no doubt.
constexpr float sureVerb = 0.9f, sureConjunct = 0.55f;

// A clause of more words than this is trimmed.
constexpr std::size_t mostWords = 22;

bool isAny(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), word) != choices.end();
}

std::string_view base(const Tree& tree, std::size_t word) {
  return language::baseRelation(tree.words[word].relation);
}

std::string low(const Tree& tree, std::size_t word) { return lowered(tree.words[word].form); }

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
    const std::optional<Report> report = reportIn(tree_);
    if (found[0].single || (report && report->certain) || cutsQuotation(found[0], found[1]))
      found.pop_back();
    if (report) liftReported(*report, found);
    if (!attributed() && !(report && report->certain)) lift(root, found);
    for (Clause& clause : found) trimming::trim(tree_, clause.words, clause.predicate, mostWords);
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
    trimming::tidy(tree_, clause.words);
    clause.sure = sure_ && (!cut || subject == language::kRoot || isSubject(subject));
    return clause;
  }

  bool probable(std::size_t word) const { return tree_.words[word].confidence >= sureCut; }

  bool vouched(std::size_t word) const {
    return word != language::kRoot && tree_.words[word].vouched;
  }

  // Vouched for, or what the sentence opens with before the verb that certainly is its own.
  bool isSubject(std::size_t word) const {
    if (word == language::kRoot || vouched(word)) return word != language::kRoot;
    const std::size_t root = language::rootOf(tree_);
    return tree_.words[word].head == root && tree_.words[root].confidence >= sureVerb &&
           language::subtree(tree_, word).front() == 0;
  }

  // "Acme sold a shop and opened two": the second verb has no subject but that of the first.
  bool sharesSubject(std::size_t predicate, std::size_t subject) const {
    return vouched(subject) ||
           (isSubject(subject) && tree_.words[predicate].confidence >= sureConjunct);
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
        if (!isConnective(tree_, child) && tree_.words[child].confidence < sureCut &&
            !trimming::isAside(tree_, child))
          sure_ = false;
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
    if (relation == "parataxis") return !speaks(tree_, child);
    if (trimming::isAside(tree_, child)) return true;
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

  bool isClause(std::size_t word) const {
    const std::string& tag = tree_.words[word].upos;
    return tag == "VERB" || tag == "AUX" ||
           language::dependent(tree_, word, "cop") != language::kRoot;
  }

  // Whether the cut took words out of a quotation.
  bool cutsQuotation(const Clause& whole, const Clause& cut) const {
    bool open = false;
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      const std::string& form = tree_.words[i].form;
      if (form == "“" || form == "``" || (form == "\"" && !open))
        open = true;
      else if (form == "”" || form == "\"")
        open = false;
      else if (open && holds(whole.words, i) && !holds(cut.words, i))
        return true;
    }
    return false;
  }

  // Whether the sentence rests on other people's words, whatever its tree says.
  bool attributed() const {
    for (std::size_t i = 0; i < tree_.words.size(); ++i)
      if (isAny(low(tree_, i), {"according", "reportedly", "allegedly"})) return true;
    return false;
  }

  // Whether the article itself vouches for what stands at and below a word: it is not quoted, and
  // not what somebody says or thinks.
  bool isOwn(std::size_t top) const {
    for (std::size_t word = top; word != language::kRoot; word = tree_.words[word].head)
      if (isAny(base(tree_, word), {"ccomp", "parataxis", "csubj"})) return false;
    const std::size_t aside = language::dependent(tree_, language::rootOf(tree_), "parataxis");
    if (aside != language::kRoot && speaks(tree_, aside)) return false;
    const Words below = language::subtree(tree_, top);
    return std::none_of(below.begin(), below.end(), [&](std::size_t word) {
      return isAny(tree_.words[word].form, {"“", "”", "\"", "``"});
    });
  }

  void lift(std::size_t root, std::vector<Clause>& found) {
    const std::size_t subject = subjectOf(tree_, root);
    for (const std::size_t child : language::dependents(tree_, root)) {
      if (base(tree_, child) == "conj" && isClause(child) && isOwn(child))
        liftConjunct(child, subject, found);
    }
    liftDespite(subject, found);
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      if (!isAny(base(tree_, i), {"acl", "appos"}) || !setApart(tree_, i) || !isOwn(i)) continue;
      if (isRelative(tree_, i))
        liftRelative(i, found);
      else if (base(tree_, i) == "acl")
        liftParticiple(i, found);
      else
        liftApposition(i, found);
    }
  }

  // "Acme, founded in 1921, …": what made something, or where it is.
  void liftParticiple(std::size_t participle, std::vector<Clause>& found) {
    const std::size_t noun = tree_.words[participle].head;
    const bool state = isAny(low(tree_, participle), {"based", "located", "situated"});
    const bool made =
        isAny(low(tree_, participle),
              {"born", "founded", "established", "built", "created", "launched", "published",
               "designed", "written", "discovered", "formed", "introduced", "released", "composed",
               "painted", "invented", "commissioned"});
    if (!(state || made) || tree_.words[participle].xpos != "VBN") return;
    if (noun > participle || !probable(participle) || tree_.words[noun].upos != "PROPN") return;
    if (language::dependent(tree_, participle, "obl") == language::kRoot ||
        language::dependent(tree_, noun, "conj") != language::kRoot)
      return;
    liftUnder(participle, noun, state ? "is" : "was", found);
  }

  // "Ann Lee, an astronomer at the Lund Institute, said …": what somebody is who speaks now.
  void liftApposition(std::size_t apposition, std::vector<Clause>& found) {
    const std::size_t noun = tree_.words[apposition].head;
    const language::Name* name = language::nameAt(tree_, noun);
    if (!name || name->kind != language::NameKind::Person || noun > apposition) return;
    const std::size_t verb = tree_.words[noun].head;
    const bool says = verb != language::kRoot && base(tree_, noun) == "nsubj" &&
                      lexicon::isSayingVerb(low(tree_, verb));
    const std::size_t article = language::dependent(tree_, apposition, "det");
    if (!says || !probable(apposition) || tree_.words[apposition].upos != "NOUN") return;
    if (article == language::kRoot || !isAny(low(tree_, article), {"a", "an"})) return;
    liftUnder(apposition, noun, "is", found);
  }

  // What a participle or an apposition says, as a clause about the noun on which it hangs.
  void liftUnder(std::size_t predicate, std::size_t noun, const std::string& verb,
                 std::vector<Clause>& found) {
    Clause clause = told(predicate, true);
    dropLeading(clause.words, {",", "–", "—", "-"});
    prepend(clause, noun);
    clause.verb = verb;
    found.push_back(clause);
  }

  // "… and have yet to approve a plan": with its own subject, or with that of the first half.
  void liftConjunct(std::size_t predicate, std::size_t subject, std::vector<Clause>& found) {
    if (!isFinite(tree_, predicate) || isConditional(tree_, predicate)) return;
    const bool own = subjectOf(tree_, predicate) != language::kRoot;
    Clause clause = told(predicate, true);
    dropLeading(clause.words, {"and", "but", "or", ",", ";", "while", "so"});
    if (!own) prepend(clause, subject);
    clause.sure = clause.sure && probable(predicate) &&
                  (own ? vouched(subjectOf(tree_, predicate)) : sharesSubject(predicate, subject));
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

  // What somebody said, with whose words it is.
  void liftReported(const Report& report, std::vector<Clause>& found) {
    if (!isFinite(tree_, report.said) || isConditional(tree_, report.said)) return;
    const std::size_t subject = subjectOf(tree_, report.said);
    if (subject == language::kRoot) return;
    const bool expletive = base(tree_, subject) == "expl";
    const bool sure = probable(report.said) && (expletive ? probable(subject) : vouched(subject));
    if (!sure && !report.certain) return;
    Clause clause = told(report.said, !report.certain);
    if (report.certain) clause.words = before(report.outside.front());
    std::erase_if(clause.words, [&](std::size_t word) { return holds(report.outside, word); });
    dropLeading(clause.words, {"that", ",", "“", "\""});
    for (const std::size_t word : clause.words)
      if (isAny(tree_.words[word].form, {"“", "”", "\""})) return;
    trimming::tidy(tree_, clause.words);
    clause.source = report.source;
    clause.sure = clause.sure || report.certain;
    found.push_back(clause);
  }

  static bool holds(const Words& words, std::size_t word) {
    return std::find(words.begin(), words.end(), word) != words.end();
  }

  // Everything up to a word, without brackets and what ties the sentence to the one before it.
  Words before(std::size_t end) const {
    Words words;
    for (std::size_t i = 0; i < end; ++i) words.push_back(i);
    for (std::size_t i = 0; i < end; ++i)
      if (always(i))
        for (const std::size_t below : language::subtree(tree_, i)) std::erase(words, below);
    return words;
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
      trimming::tidy(tree_, clause.words);
      prepend(clause, subject);
      found.push_back(clause);
    }
  }

  // Puts a noun before the clause, without the preposition behind which it stood.
  void prepend(Clause& clause, std::size_t subject) {
    clause.subject = kept(subject, true);
    for (const std::size_t child : language::dependents(tree_, subject))
      if (isAny(base(tree_, child), {"case", "cc", "mark"}))
        for (const std::size_t word : language::subtree(tree_, child))
          std::erase(clause.subject, word);
    while (!clause.subject.empty() && tree_.words[clause.subject.back()].upos == "PUNCT")
      clause.subject.pop_back();
    clause.words.insert(clause.words.begin(), clause.subject.begin(), clause.subject.end());
  }

  void dropLeading(Words& words, std::initializer_list<std::string_view> forms) const {
    while (!words.empty() && isAny(low(tree_, words.front()), forms)) words.erase(words.begin());
  }

  const Tree& tree_;
  bool sure_ = true;
};

}  // namespace

std::vector<Clause> clausesOf(const Tree& tree) { return Cutter(tree).clauses(); }

}  // namespace questions
