#include "questions/document/lifting.h"

#include <algorithm>

#include "questions/document/cutting.h"
#include "questions/document/finite.h"
#include "questions/document/trimming.h"
#include "questions/document/verb_forms.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using cutting::base;
using cutting::isAny;
using cutting::low;
using cutting::subjectOf;
using language::Tree;
using trimming::isConditional;
using trimming::setApart;
using Words = std::vector<std::size_t>;

// A clause that only a subordinator parts from its sentence, and a participle at its start.
constexpr float sureSubordinate = 0.6f, sureParticiple = 0.8f;

// What a relative clause belongs to.
constexpr float sureOfName = 0.35f, sureOfNoun = 0.7f;

bool isRelative(const Tree& tree, std::size_t word) {
  return tree.words[word].relation == "acl:relcl";
}

bool isPlural(const Tree& tree, std::size_t noun) {
  return tree.words[noun].xpos.ends_with("S") ||
         language::dependent(tree, noun, "conj") != language::kRoot;
}

bool hasChild(const Tree& tree, std::size_t head, std::string_view relation,
              std::initializer_list<std::string_view> forms) {
  for (const std::size_t child : language::dependents(tree, head))
    if (base(tree, child) == relation && isAny(low(tree, child), forms)) return true;
  return false;
}

bool isNegated(const Tree& tree, std::size_t predicate) {
  for (const std::size_t child : language::dependents(tree, predicate))
    if (lexicon::isNegation(low(tree, child))) return true;
  return false;
}

class Lifter {
 public:
  Lifter(const Tree& tree, std::vector<Clause>& found)
      : tree_(tree), cutter_(tree), found_(found), root_(language::rootOf(tree)) {}

  void lift() {
    const std::size_t subject = subjectOf(tree_, root_);
    liftNamed(subject);
    for (const std::size_t child : language::dependents(tree_, root_)) {
      if (base(tree_, child) == "conj" && cutting::isClause(tree_, child) && isOwn(child) &&
          !mayBePassive(child))
        liftConjunct(child, subject);
      if (base(tree_, child) == "advcl" && isOwn(child)) liftAfter(child, subject);
      if (base(tree_, child) == "advcl" && isOwn(child)) liftOpening(child, subject);
    }
    liftDespite(subject);
    for (std::size_t i = 0; i < tree_.words.size(); ++i) {
      if (base(tree_, i) == "advcl" && isOwn(i)) {
        liftSubordinate(i);
        liftWith(i);
      }
      if (!isAny(base(tree_, i), {"acl", "appos"}) || !setApart(tree_, i) || !isOwn(i)) continue;
      if (isRelative(tree_, i))
        liftRelative(i);
      else if (base(tree_, i) == "acl")
        liftParticiple(i);
      else
        liftApposition(i);
    }
  }

 private:
  // Whether the article itself vouches for what stands at and below a word: it is not quoted, and
  // not what somebody says or thinks, nor under a condition.
  bool isOwn(std::size_t top) const {
    for (std::size_t word = top; word != language::kRoot; word = tree_.words[word].head)
      if (isAny(base(tree_, word), {"ccomp", "parataxis", "csubj"}) || isConditional(tree_, word))
        return false;
    const std::size_t aside = language::dependent(tree_, root_, "parataxis");
    if (aside != language::kRoot && cutting::speaks(tree_, aside)) return false;
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

  // "were sent home or told not to come": the tagger takes "told" for what they did themselves.
  bool mayBePassive(std::size_t conjunct) const {
    const std::size_t head = tree_.words[conjunct].head;
    return tree_.words[conjunct].xpos == "VBD" && tree_.words[head].xpos == "VBN" &&
           language::dependent(tree_, head, "aux:pass") != language::kRoot &&
           language::dependent(tree_, conjunct, "xcomp") != language::kRoot &&
           language::dependent(tree_, conjunct, "obj") == language::kRoot;
  }

  // "His successor, Ann Lee, will stay": Ann Lee will.
  void liftNamed(std::size_t subject) {
    const std::size_t name = cutting::namedBeside(tree_, subject);
    if (name == language::kRoot || !cutter_.isSubject(subject) || !cutter_.probable(name)) return;
    Clause clause = cutter_.told(root_, true);
    std::erase_if(clause.words, [&](std::size_t word) {
      return std::find(clause.subject.begin(), clause.subject.end(), word) != clause.subject.end();
    });
    if (clause.words.empty() || clause.words.front() < name) return;
    cutting::dropLeading(tree_, clause.words, {","});
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
    if (!isFinite(tree_, predicate)) return;
    const bool own = subjectOf(tree_, predicate) != language::kRoot;
    if (!own && hasStrayWords(predicate)) return;
    Clause clause = cutter_.told(predicate, true);
    cutting::dropLeading(tree_, clause.words, {"and", "but", "or", ",", ";", "while", "so"});
    if (!own) cutter_.prepend(clause, subject);
    const bool probable = cutter_.probable(predicate) || cutter_.isSecondHalf(predicate);
    clause.sure = clause.sure && probable &&
                  (own ? cutter_.isSubject(subjectOf(tree_, predicate))
                       : cutter_.sharesSubject(predicate, subject));
    found_.push_back(clause);
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
    if (word == "as" && cutting::speaks(tree_, predicate)) return false;
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
    cutting::dropLeading(tree_, clause.words, {",", "–", "—"});
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

  // "Started in 1990, the festival …": what was done to the subject.
  void liftOpening(std::size_t participle, std::size_t subject) {
    const Words words = language::subtree(tree_, participle);
    if (words.front() != participle || participle != 0 || !cutter_.vouched(subject)) return;
    if (tree_.words[participle].xpos != "VBN" || subject < words.back() || !saysMuch(participle))
      return;
    const Words named = language::subtree(tree_, subject);
    const bool next =
        named.front() == words.back() + 1 && named.back() < root_;  // behind its comma
    if (!next && tree_.words[participle].confidence < sureParticiple) return;
    if (!cutter_.probable(participle)) return;
    liftUnder(participle, subject, statesNow(participle));
    found_.back().form = low(tree_, participle);
  }

  // "Acme, founded in 1921, …", "the win, watched by 4,000, …": what was done to something, or
  // where it is.
  void liftParticiple(std::size_t participle) {
    const std::size_t noun = tree_.words[participle].head;
    if (tree_.words[participle].xpos != "VBN" || !saysMuch(participle)) return;
    if (noun > participle || !cutter_.probable(participle) || !isTold(noun)) return;
    if (language::dependent(tree_, noun, "conj") != language::kRoot) return;
    liftUnder(participle, noun, statesNow(participle));
  }

  // By whom, where or when.
  bool saysMuch(std::size_t participle) const {
    if (isAny(low(tree_, participle), {"given", "compared", "provided", "asked", "faced",
                                       "combined", "coupled", "according", "including", "based"}) &&
        !(low(tree_, participle) == "based" && hasPlace(participle)))
      return false;
    const std::size_t how = language::dependent(tree_, participle, "obl");
    return how != language::kRoot && !hasChild(tree_, how, "case", {"since", "until", "with"});
  }

  bool hasPlace(std::size_t participle) const {
    const std::size_t place = language::dependent(tree_, participle, "obl");
    return place != language::kRoot && hasChild(tree_, place, "case", {"in", "at", "near"});
  }

  bool statesNow(std::size_t participle) const {
    return isAny(low(tree_, participle), {"based", "located", "situated", "known", "considered"});
  }

  // A name, or one thing that was told: not "shops", not "a shop".
  bool isTold(std::size_t noun) const {
    if (tree_.words[noun].upos == "PROPN") return true;
    return tree_.words[noun].upos == "NOUN" && hasChild(tree_, noun, "det", {"the"});
  }

  // "Ann Lee, an astronomer at the Lund Institute, said …", "Lund, a town of 9,000 people, …": what
  // somebody or something named is at the time.
  void liftApposition(std::size_t apposition) {
    const std::size_t noun = tree_.words[apposition].head;
    const language::Name* name = language::nameAt(tree_, noun);
    if (!name || noun > apposition || tree_.words[noun].upos != "PROPN") return;
    if (!cutter_.probable(apposition) || tree_.words[apposition].upos != "NOUN") return;
    if (language::dependent(tree_, noun, "conj") != language::kRoot || isPlural(tree_, apposition))
      return;
    const std::size_t article = language::dependent(tree_, apposition, "det");
    if (article == language::kRoot || !isAny(low(tree_, article), {"a", "an"})) return;
    if (name->kind == language::NameKind::Person && !isAlive(noun)) return;
    liftUnder(apposition, noun, true);
  }

  // Somebody who speaks now; of others it is told only where nobody died.
  bool isAlive(std::size_t noun) const {
    const std::size_t verb = tree_.words[noun].head;
    if (verb != language::kRoot && base(tree_, noun) == "nsubj" &&
        lexicon::isSayingVerb(low(tree_, verb)))
      return true;
    for (std::size_t i = 0; i < tree_.words.size(); ++i)
      if (lexicon::isSensitive(low(tree_, i)) || low(tree_, i) == "late") return false;
    return cutter_.vouched(noun);
  }

  // What a participle or an apposition says, as a clause about the noun on which it hangs.
  void liftUnder(std::size_t predicate, std::size_t noun, bool now) {
    Clause clause = cutter_.told(predicate, true);
    cutting::dropLeading(tree_, clause.words, {",", "–", "—", "-"});
    cutter_.prepend(clause, noun);
    const bool many = isPlural(tree_, noun);
    clause.verb = now ? (many ? "are" : "is") : (many ? "were" : "was");
    for (const std::size_t child : language::dependents(tree_, predicate))
      clause.sure = clause.sure && (tree_.words[child].upos == "PUNCT" || cutter_.probable(child));
    found_.push_back(clause);
  }

  // "…, who called the talks constructive": the noun it stands behind becomes its subject.
  void liftRelative(std::size_t predicate) {
    std::size_t noun = tree_.words[predicate].head;
    if (!isFinite(tree_, predicate) || noun > predicate) return;
    const std::size_t name = cutting::namedBeside(tree_, noun);
    if (name < predicate) noun = name;
    if (tree_.words[noun].upos != "PROPN" && tree_.words[noun].upos != "NOUN") return;
    if (relatesTo(predicate, "who")) noun = personAt(noun);
    if (noun == language::kRoot) return;
    if (liftWhere(predicate, noun)) return;
    const std::size_t pronoun = subjectOf(tree_, predicate);
    if (pronoun == language::kRoot) return;
    if (hasChild(tree_, pronoun, "nmod", {"whose"})) return liftWhose(predicate, pronoun, noun);
    if (!isAny(low(tree_, pronoun), {"who", "which"})) return;
    if (!agrees(predicate, noun)) return;
    Clause clause = cutter_.told(predicate, true);
    std::erase(clause.words, pronoun);
    cutting::dropLeading(tree_, clause.words, {",", "–", "—", "-"});
    dropSecondNoun(clause);
    cutter_.prepend(clause, noun);
    clause.sure = clause.sure && cutter_.isSubject(pronoun) &&
                  tree_.words[predicate].confidence >=
                      (tree_.words[noun].upos == "PROPN" ? sureOfName : sureOfNoun);
    found_.push_back(clause);
  }

  // "Acme, which has a stake in Rome, and the Union": what stands behind the only comma goes on
  // from the noun before the relative clause, and is no list.
  void dropSecondNoun(Clause& clause) const {
    std::vector<std::size_t> commas;
    for (std::size_t i = 0; i < clause.words.size(); ++i)
      if (clause.words[i] > clause.predicate && tree_.words[clause.words[i]].form == ",")
        commas.push_back(i);
    if (commas.size() != 1 || commas[0] + 1 >= clause.words.size()) return;
    if (tree_.words[clause.words[commas[0] + 1]].upos == "CCONJ") clause.words.resize(commas[0]);
  }

  // "Acme, whose shops fell": Acme's shops.
  void liftWhose(std::size_t predicate, std::size_t subject, std::size_t noun) {
    if (tree_.words[noun].upos != "PROPN" || !cutter_.isSubject(subject)) return;
    Clause clause = cutter_.told(predicate, true);
    const auto isWhose = [&](std::size_t word) { return low(tree_, word) == "whose"; };
    cutting::dropLeading(tree_, clause.words, {",", "–", "—", "-"});
    if (clause.words.empty() || !isWhose(clause.words.front())) return;
    std::erase_if(clause.words, isWhose);
    std::erase_if(clause.subject, isWhose);
    const Words owner = cutter_.nounOf(noun);
    clause.owners = owner.size();
    clause.words.insert(clause.words.begin(), owner.begin(), owner.end());
    clause.subject.insert(clause.subject.begin(), owner.begin(), owner.end());
    clause.sure = clause.sure && tree_.words[predicate].confidence >= sureOfName;
    found_.push_back(clause);
  }

  bool relatesTo(std::size_t predicate, std::string_view pronoun) const {
    const std::size_t subject = subjectOf(tree_, predicate);
    return subject != language::kRoot && low(tree_, subject) == pronoun;
  }

  // "Ann Lee, an astronomer at the Lund Institute, who …": nobody but a person is a "who".
  std::size_t personAt(std::size_t noun) const {
    while (noun != language::kRoot) {
      const language::Name* name = language::nameAt(tree_, noun);
      if (!name || name->kind == language::NameKind::Person) return noun;
      if (!isAny(base(tree_, noun), {"nmod", "appos", "flat", "compound"})) return language::kRoot;
      noun = tree_.words[noun].head;
    }
    return noun;
  }

  // "shares in Acme, which employs …": of the two nouns, the verb goes with the other.
  bool agrees(std::size_t predicate, std::size_t noun) const {
    const std::vector<std::size_t> helpers = auxiliaries(tree_, predicate);
    const language::Word& verb = tree_.words[helpers.empty() ? predicate : helpers.front()];
    const bool many = isPlural(tree_, noun);
    const std::string form = lowered(verb.form);
    if (form == "was" || verb.xpos == "VBZ") return !many;
    if (form == "were") return many;
    return verb.xpos != "VBP" || many;
  }

  // "… in Lund, where a bridge opened": the bridge opened in Lund.
  bool liftWhere(std::size_t predicate, std::size_t noun) {
    std::size_t where = language::kRoot;
    for (const std::size_t child : language::dependents(tree_, predicate))
      if (low(tree_, child) == "where") where = child;
    if (where == language::kRoot) return false;
    const std::size_t subject = language::dependent(tree_, predicate, "nsubj");
    const std::size_t in = language::dependent(tree_, noun, "case");
    if (in == language::kRoot || !isAny(low(tree_, in), {"in", "at"}) || in > noun) return true;
    if (!cutter_.vouched(subject) || subject < where || isFuture(predicate)) return true;
    Clause clause = cutter_.told(predicate, true);
    std::erase_if(clause.words, [&](std::size_t word) { return word <= where; });
    clause.words.push_back(in);
    for (const std::size_t word : cutter_.nounOf(noun)) clause.words.push_back(word);
    clause.sure = clause.sure && cutter_.probable(predicate);
    found_.push_back(clause);
    return true;
  }

  bool isFuture(std::size_t predicate) const {
    for (const std::size_t helper : auxiliaries(tree_, predicate))
      if (tree_.words[helper].xpos == "MD") return true;
    return false;
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
  std::vector<Clause>& found_;
  const std::size_t root_;
};

}  // namespace

void liftClauses(const Tree& tree, std::vector<Clause>& found) { Lifter(tree, found).lift(); }

}  // namespace questions
