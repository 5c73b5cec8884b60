#include "questions/document/modifiers.h"

#include <algorithm>

#include "questions/document/finite.h"
#include "questions/document/tree_words.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using tree_words::base;
using tree_words::hasChild;
using tree_words::isPlural;
using tree_words::low;
using tree_words::subjectOf;
using Words = std::vector<std::size_t>;

// What a relative clause belongs to, and a participle at the start of its sentence.
constexpr float sureOfName = 0.35f, sureOfNoun = 0.7f, sureParticiple = 0.8f;

}  // namespace

void ModifierLifter::lift(std::size_t modifier) {
  if (tree_.words[modifier].relation == "acl:relcl")
    liftRelative(modifier);
  else if (base(tree_, modifier) == "acl")
    liftParticiple(modifier);
  else
    liftApposition(modifier);
}

// "Started in 1990, the festival …": what was done to the subject.
void ModifierLifter::liftOpening(std::size_t participle, std::size_t subject) {
  const Words words = language::subtree(tree_, participle);
  if (words.front() != participle || participle != 0 || !cutter_.vouched(subject)) return;
  if (tree_.words[participle].xpos != "VBN" || subject < words.back() || !saysMuch(participle))
    return;
  const Words named = language::subtree(tree_, subject);
  const bool next = named.front() == words.back() + 1 &&
                    named.back() < language::rootOf(tree_);  // behind its comma
  if (!next && tree_.words[participle].confidence < sureParticiple) return;
  if (!cutter_.probable(participle)) return;
  liftUnder(participle, subject, statesNow(participle));
  found_.back().form = low(tree_, participle);
}

// "Acme, founded in 1921, …", "the win, watched by 4,000, …": what was done to something, or
// where it is.
void ModifierLifter::liftParticiple(std::size_t participle) {
  const std::size_t noun = tree_.words[participle].head;
  if (tree_.words[participle].xpos != "VBN" || !saysMuch(participle)) return;
  if (noun > participle || !cutter_.probable(participle) || !isTold(noun)) return;
  if (language::dependent(tree_, noun, "conj") != language::kRoot) return;
  liftUnder(participle, noun, statesNow(participle));
}

// By whom, where or when.
bool ModifierLifter::saysMuch(std::size_t participle) const {
  if (isAny(low(tree_, participle), {"given", "compared", "provided", "asked", "faced", "combined",
                                     "coupled", "according", "including", "based"}) &&
      !(low(tree_, participle) == "based" && hasPlace(participle)))
    return false;
  const std::size_t how = language::dependent(tree_, participle, "obl");
  return how != language::kRoot && !hasChild(tree_, how, "case", {"since", "until", "with"});
}

bool ModifierLifter::hasPlace(std::size_t participle) const {
  const std::size_t place = language::dependent(tree_, participle, "obl");
  return place != language::kRoot && hasChild(tree_, place, "case", {"in", "at", "near"});
}

bool ModifierLifter::statesNow(std::size_t participle) const {
  return isAny(low(tree_, participle), {"based", "located", "situated", "known", "considered"});
}

// A name, or one thing that was told: not "shops", not "a shop".
bool ModifierLifter::isTold(std::size_t noun) const {
  if (tree_.words[noun].upos == "PROPN") return true;
  return tree_.words[noun].upos == "NOUN" && hasChild(tree_, noun, "det", {"the"});
}

// "Ann Lee, an astronomer at the Lund Institute, said …", "Lund, a town of 9,000 people, …": what
// somebody or something named is at the time.
void ModifierLifter::liftApposition(std::size_t apposition) {
  const std::size_t noun = tree_.words[apposition].head;
  const language::Name* name = language::nameAt(tree_, noun);
  if (!name || noun > apposition || tree_.words[noun].upos != "PROPN") return;
  if (!cutter_.probable(apposition) || tree_.words[apposition].upos != "NOUN") return;
  // "They drove to Kabul, a distance of 500 miles": said of the deed, not of the town.
  if (isAny(tree_.words[apposition].lemma,
            {"distance", "total",   "sum",    "rise",     "fall",  "increase", "decrease",
             "drop",     "gain",    "loss",   "journey",  "trip",  "drive",    "walk",
             "flight",   "move",    "step",   "decision", "first", "record",   "sign",
             "blow",     "victory", "defeat", "feat"}))
    return;
  if (language::dependent(tree_, noun, "conj") != language::kRoot || isPlural(tree_, apposition))
    return;
  const std::size_t article = language::dependent(tree_, apposition, "det");
  if (article == language::kRoot || !isAny(low(tree_, article), {"a", "an"})) return;
  if (name->kind == language::NameKind::Person && !isAlive(noun)) return;
  liftUnder(apposition, noun, true);
}

// Somebody who speaks now; of others it is told only where nobody died.
bool ModifierLifter::isAlive(std::size_t noun) const {
  const std::size_t verb = tree_.words[noun].head;
  if (verb != language::kRoot && base(tree_, noun) == "nsubj" &&
      lexicon::isSayingVerb(low(tree_, verb)))
    return true;
  for (std::size_t i = 0; i < tree_.words.size(); ++i)
    if (lexicon::isSensitive(low(tree_, i)) || low(tree_, i) == "late") return false;
  return cutter_.vouched(noun);
}

// "Friday is the day of the feast, held in Lund": the noun is the verb of its sentence.
bool ModifierLifter::isSaid(std::size_t noun) const {
  return language::dependent(tree_, noun, "cop") != language::kRoot;
}

// "Friday is the birthday of the Sugar Act, signed in 1764": the name before the comma, under the
// noun.
std::size_t ModifierLifter::namedBefore(std::size_t predicate, std::size_t noun) const {
  std::size_t word = language::subtree(tree_, predicate).front();
  if (tree_.words[word].form != "," && word > 0) --word;
  if (tree_.words[word].form != "," || word == 0) return language::kRoot;
  --word;
  while (word != language::kRoot && tree_.words[word].upos == "PROPN") {
    if (tree_.words[word].head == noun && base(tree_, word) == "nmod") return word;
    word = tree_.words[word].head;
  }
  return language::kRoot;
}

// What a participle or an apposition says, as a clause about the noun on which it hangs.
void ModifierLifter::liftUnder(std::size_t predicate, std::size_t noun, bool now) {
  if (isSaid(noun)) noun = namedBefore(predicate, noun);
  if (noun == language::kRoot) return;
  Clause clause = cutter_.told(predicate, true);
  tree_words::dropLeading(tree_, clause.words, {",", "–", "—", "-"});
  cutter_.prepend(clause, noun);
  const bool many = isPlural(tree_, noun);
  clause.verb = now ? (many ? "are" : "is") : (many ? "were" : "was");
  for (const std::size_t child : language::dependents(tree_, predicate))
    clause.sure = clause.sure && (tree_.words[child].upos == "PUNCT" || cutter_.probable(child));
  found_.push_back(clause);
}

// "…, who called the talks constructive": the noun it stands behind becomes its subject.
void ModifierLifter::liftRelative(std::size_t predicate) {
  std::size_t noun = tree_.words[predicate].head;
  if (!isFinite(tree_, predicate) || noun > predicate) return;
  const std::size_t name = tree_words::namedBeside(tree_, noun);
  if (name < predicate) noun = name;
  if (tree_.words[noun].upos != "PROPN" && tree_.words[noun].upos != "NOUN") return;
  if (relatesTo(predicate, "who")) noun = personAt(noun);
  if (noun == language::kRoot || isSaid(noun)) return;
  if (liftWhere(predicate, noun)) return;
  const std::size_t pronoun = subjectOf(tree_, predicate);
  if (pronoun == language::kRoot) return;
  if (hasChild(tree_, pronoun, "nmod", {"whose"})) return liftWhose(predicate, pronoun, noun);
  if (!isAny(low(tree_, pronoun), {"who", "which"})) return;
  if (!agrees(predicate, noun)) return;
  Clause clause = cutter_.told(predicate, true);
  std::erase(clause.words, pronoun);
  tree_words::dropLeading(tree_, clause.words, {",", "–", "—", "-"});
  dropSecondNoun(clause);
  cutter_.prepend(clause, noun);
  clause.sure = clause.sure && cutter_.isSubject(pronoun) &&
                tree_.words[predicate].confidence >=
                    (tree_.words[noun].upos == "PROPN" ? sureOfName : sureOfNoun);
  found_.push_back(clause);
}

// "Acme, which has a stake in Rome, and the Union": what stands behind the only comma goes on
// from the noun before the relative clause, and is no list.
void ModifierLifter::dropSecondNoun(Clause& clause) const {
  std::vector<std::size_t> commas;
  for (std::size_t i = 0; i < clause.words.size(); ++i)
    if (clause.words[i] > clause.predicate && tree_.words[clause.words[i]].form == ",")
      commas.push_back(i);
  if (commas.size() != 1 || commas[0] + 1 >= clause.words.size()) return;
  if (tree_.words[clause.words[commas[0] + 1]].upos == "CCONJ") clause.words.resize(commas[0]);
}

// "Acme, whose shops fell": Acme's shops.
void ModifierLifter::liftWhose(std::size_t predicate, std::size_t subject, std::size_t noun) {
  if (tree_.words[noun].upos != "PROPN" || !cutter_.isSubject(subject)) return;
  Clause clause = cutter_.told(predicate, true);
  const auto isWhose = [&](std::size_t word) { return low(tree_, word) == "whose"; };
  tree_words::dropLeading(tree_, clause.words, {",", "–", "—", "-"});
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

bool ModifierLifter::relatesTo(std::size_t predicate, std::string_view pronoun) const {
  const std::size_t subject = subjectOf(tree_, predicate);
  return subject != language::kRoot && low(tree_, subject) == pronoun;
}

// "Ann Lee, an astronomer at the Lund Institute, who …": nobody but a person is a "who".
std::size_t ModifierLifter::personAt(std::size_t noun) const {
  while (noun != language::kRoot) {
    const language::Name* name = language::nameAt(tree_, noun);
    if (!name || name->kind == language::NameKind::Person) return noun;
    if (!isAny(base(tree_, noun), {"nmod", "appos", "flat", "compound"})) return language::kRoot;
    noun = tree_.words[noun].head;
  }
  return noun;
}

// "shares in Acme, which employs …": of the two nouns, the verb goes with the other.
bool ModifierLifter::agrees(std::size_t predicate, std::size_t noun) const {
  const std::vector<std::size_t> helpers = auxiliaries(tree_, predicate);
  const language::Word& verb = tree_.words[helpers.empty() ? predicate : helpers.front()];
  const bool many = isPlural(tree_, noun);
  const std::string form = lowered(verb.form);
  if (form == "was" || verb.xpos == "VBZ") return !many;
  if (form == "were") return many;
  return verb.xpos != "VBP" || many;
}

// "… in Lund, where a bridge opened": the bridge opened in Lund.
bool ModifierLifter::liftWhere(std::size_t predicate, std::size_t noun) {
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

bool ModifierLifter::isFuture(std::size_t predicate) const {
  for (const std::size_t helper : auxiliaries(tree_, predicate))
    if (tree_.words[helper].xpos == "MD") return true;
  return false;
}

}  // namespace questions
