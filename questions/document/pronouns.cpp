#include "questions/document/pronouns.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "questions/document/acting_bodies.h"
#include "questions/document/barred.h"
#include "questions/document/callings.h"
#include "questions/document/document.h"
#include "questions/document/genders.h"
#include "questions/document/noun_phrase.h"
#include "questions/document/protagonist.h"
#include "questions/document/quotes.h"
#include "questions/document/subject_people.h"
#include "questions/document/subject_things.h"
#include "questions/document/topic.h"
#include "questions/document/unnamed.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Gender;

constexpr std::size_t longestSilence = 2;  // sentences
constexpr float sureOpening = 0.6f;        // of an arc from the first word

class Pronouns {
 public:
  Pronouns(const Document& document, const std::vector<Reference>& definites)
      : document_(document), definites_(definites), protagonist_(document) {
    for (const text::Paragraph& paragraph : document.article->paragraphs)
      for (const Quote& quote : quotesIn(document.text(), paragraph.range))
        quotes_.push_back(quote.outer);
  }

  std::vector<Reference> find() {
    for (std::size_t s = 0; s < document_.sentences.size(); ++s) {
      const text::ParagraphKind kind = document_.paragraphKind(document_.sentences[s]);
      const bool body = kind == text::ParagraphKind::Body;
      if (body && document_.trees[s])
        read(*document_.trees[s], s);
      else if (body)
        topic_ = {}, told_.reset(), people_.reset(), protagonist_.breakOff();
      else if (kind != text::ParagraphKind::Caption)
        beginSection();
    }
    leaveContradictions();
    return std::move(found_);
  }

 private:
  // Below a heading or a paragraph that is all quoted, whoever has just spoken may speak on; what
  // else was told is over.
  void beginSection() {
    Topic topic;
    topic.other = true;
    if (topic_.speaks) topic.subject = topic_.subject, topic.speaks = true;
    topic_ = std::move(topic);
    told_.reset();
    people_.reset();
    protagonist_.breakOff();
  }

  void read(const language::Tree& tree, std::size_t s) {
    quoted_ = quotedIn(tree, s);
    here_ = referentsIn(document_, tree, quoted_, definites_);
    const bool told = isOwnTale(tree);
    for (std::size_t i = 0; i < tree.words.size(); ++i) {
      const language::Word& word = tree.words[i];
      const std::string low = lowered(word.form);
      const bool thing = isAny(low, {"it", "its", "they", "them", "their"});
      if (quoted_[i] || word.relation == "expl" || word.upos != "PRON") continue;
      if (!thing && genderOf(low) == Gender::Unknown) continue;
      Reference reference{s, word.range, {}, "", word.xpos == "PRP$"};
      std::optional<Referent> meant;
      if (!told) meant = thing ? thingFor(tree, i) : personFor(tree, i);
      if (!told && thing && !meant) meant = thingBefore(tree, i);
      if (!told && people_ && takesUpPeople(tree, i))
        meant = Referent{
            people_->name, language::NameKind::Object, Gender::Unknown, people_->range, 0, 0};
      if (meant && !meant->known()) meant.reset();
      if (meant) {
        reference.name = meant->name, reference.antecedent = meant->range;
        meant->first = i, meant->end = i + 1;
        here_.push_back(*meant);
      }
      found_.push_back(std::move(reference));
    }
    const std::optional<std::size_t> verb = mainVerb(tree);
    told_ = verb && *verb != language::kRoot
                ? subjectThing(document_, tree, *verb, quoted_, referencesOf(s))
                : std::nullopt;
    if (verb) goOnAboutPeople(tree, *verb);
    if (verb) {
      const Topic topic = topicOf(tree, *verb, here_);
      protagonist_.heard(topic, isSaidOfThings(tree, *verb));
      goOn(topic);
    }
  }

  // What has been found out of a sentence so far.
  std::vector<Reference> referencesOf(std::size_t s) const {
    std::vector<Reference> own;
    for (const std::vector<Reference>* all : {&definites_, &found_})
      std::copy_if(all->begin(), all->end(), std::back_inserter(own),
                   [&](const Reference& reference) { return reference.sentence == s; });
    return own;
  }

  // "They said …" is of the same people as before, and so may be what follows a sentence that tells
  // of nobody.
  void goOnAboutPeople(const language::Tree& tree, std::size_t verb) {
    if (people_ && takesUpPeople(tree, 0)) return;
    const bool nobody = people_ && !othersSince_ && !tellsOfActors(tree, quoted_);
    std::optional<SubjectThing> now =
        verb != language::kRoot ? subjectPeople(document_, tree, verb, quoted_) : std::nullopt;
    othersSince_ = !now;
    if (now || !nobody) people_ = std::move(now);
  }

  // "They married", "One of her songs won", "Her last hit was": no other "he" or "she".
  static bool isSaidOfThings(const language::Tree& tree, std::size_t verb) {
    if (verb == language::kRoot) return false;
    const std::size_t subject = language::dependent(tree, verb, "nsubj");
    if (subject == language::kRoot) return false;
    const language::Word& word = tree.words[subject];
    if (word.upos == "NOUN")
      return !isCalling(word.lemma) && genderOfNoun(word.lemma) == Gender::Unknown;
    return word.upos == "NUM" ||
           (word.upos == "PRON" && genderOf(lowered(word.form)) == Gender::Unknown);
  }

  // Nobody is "he" at one place and "she" at another: one of the two is wrong, so neither counts.
  void leaveContradictions() {
    std::map<std::string, std::set<Gender>> called;
    const auto gender = [&](const Reference& reference) {
      return genderOf(lowered(text::slice(document_.text(), reference.mention)));
    };
    for (const Reference& reference : found_)
      if (gender(reference) != Gender::Unknown) called[reference.name].insert(gender(reference));
    for (Reference& reference : found_)
      if (called[reference.name].size() > 1) reference.name.clear(), reference.antecedent = {};
  }

  // "I was told that she": somebody's words, though no marks say so.
  bool isOwnTale(const language::Tree& tree) const {
    for (std::size_t i = 0; i < tree.words.size(); ++i)
      if (!quoted_[i] && isAny(lowered(tree.words[i].form), {"i", "we", "my", "our", "me"}))
        return true;
    return false;
  }

  // Whom the sentence before named is still spoken of where this one names nobody.
  void goOn(Topic topic) {
    const bool nobody =
        !topic.other && std::none_of(topic.named.begin(), topic.named.end(),
                                     [](const Referent& named) { return named.isPerson(); });
    age_ = nobody ? age_ + 1 : 0;
    if (nobody && age_ <= longestSilence && !topic_.other)
      for (const Referent& named : topic_.named)
        if (named.isPerson()) topic.named.push_back(named);
    topic_ = std::move(topic);
  }

  // By the marks of the whole paragraph, as a quotation may run over several sentences.
  std::vector<bool> quotedIn(const language::Tree& tree, std::size_t s) const {
    const text::Range sentence = document_.sentences[s].range;
    const bool any = std::any_of(quotes_.begin(), quotes_.end(), [&](const text::Range& quote) {
      return quote.overlaps(sentence);
    });
    if (!any) return quotedWords(tree);
    std::vector<bool> quoted;
    for (const language::Word& word : tree.words)
      quoted.push_back(std::any_of(quotes_.begin(), quotes_.end(), [&](const text::Range& quote) {
        return quote.contains(word.range);
      }));
    return quoted;
  }

  // Of a sentence that holds somebody's words the verb of saying; none where all of it is quoted.
  std::optional<std::size_t> mainVerb(const language::Tree& tree) const {
    const std::size_t root = language::rootOf(tree);
    if (root == language::kRoot || !quoted_[root]) return root;
    for (std::size_t i = 0; i < tree.words.size(); ++i)
      if (!quoted_[i] && lexicon::isSayingVerb(lowered(tree.words[i].form))) return i;
    return std::nullopt;
  }

  std::optional<Referent> personFor(const language::Tree& tree, std::size_t pronoun) const {
    const Gender gender = genderOf(lowered(tree.words[pronoun].form));
    const std::set<std::string> barred = barredFrom(document_, tree, pronoun, quoted_, here_);
    std::vector<Referent> before;
    for (const Referent& referent : here_)
      if (referent.first < pronoun && referent.fits(gender) && !barred.contains(referent.name))
        before.push_back(referent);
    if (const std::optional<std::size_t> last = pronounBefore(tree, pronoun, gender))
      return tellsRelative(tree, *last, pronoun, gender, quoted_) ? std::nullopt
                                                                  : sameAs(*last, before);
    if (const Referent* beside = apposedTo(tree, pronoun)) return *beside;
    if (!before.empty()) return withinSentence(tree, pronoun, before, gender);
    if (mayBeUnnamed(tree, pronoun, gender, quoted_, here_) ||
        tellsRelative(tree, 0, pronoun, gender, quoted_))
      return std::nullopt;
    if (isTakenUpLater(tree, pronoun)) return takenUpBy(tree, gender);
    if (std::optional<Referent> meant = fromTopic(tree, pronoun, gender, barred)) return meant;
    std::optional<Referent> meant = protagonist_.meantBy(gender);
    return meant && !barred.contains(meant->name) ? meant : std::nullopt;
  }

  // "He said he would": both are one, unless somebody else was named between.
  static std::optional<Referent> sameAs(std::size_t last, const std::vector<Referent>& before) {
    const Referent* meant = referentAt(before, last);
    if (!meant) return std::nullopt;
    const bool between = std::any_of(before.begin(), before.end(), [&](const Referent& other) {
      return other.first > last && other.name != meant->name;
    });
    return between ? std::nullopt : std::optional(*meant);
  }

  // The last pronoun of the gender before this one.
  std::optional<std::size_t> pronounBefore(const language::Tree& tree, std::size_t pronoun,
                                           Gender gender) const {
    for (std::size_t i = pronoun; i-- > 0;)
      if (!quoted_[i] && genderOf(lowered(tree.words[i].form)) == gender) return i;
    return std::nullopt;
  }

  // "met with Berg, his aide Lund and …": what stands beside a name is the named one's.
  const Referent* apposedTo(const language::Tree& tree, std::size_t pronoun) const {
    const language::Word& word = tree.words[pronoun];
    if (word.relation != "nmod:poss" || word.head == language::kRoot || pronoun < 2) return nullptr;
    const std::string& mark = tree.words[pronoun - 1].form;
    if (mark != "," && mark != "and") return nullptr;
    const language::Word& owned = tree.words[word.head];
    if (!isAny(language::baseRelation(owned.relation), {"appos", "conj"})) return nullptr;
    const Referent* named = referentAt(here_, pronoun - 2);
    const bool fits = named && named->end == pronoun - 1 && named->known() &&
                      named->fits(genderOf(lowered(word.form)));
    return fits ? named : nullptr;
  }

  // Somebody named earlier in the sentence.
  std::optional<Referent> withinSentence(const language::Tree& tree, std::size_t pronoun,
                                         const std::vector<Referent>& before, Gender gender) const {
    const language::Word& word = tree.words[pronoun];
    const std::optional<std::size_t> subject = subjectBefore(tree, pronoun);
    const bool acts = word.xpos == "PRP$" || language::baseRelation(word.relation) == "nsubj";
    if (!subject || !acts) return std::nullopt;  // "Smith hit him"
    const Referent* named = referentAt(here_, *subject);
    const std::size_t verb = tree.words[*subject].head;
    if (!named && verb != language::kRoot && verb > *subject)
      named = namedBeside(tree, here_, *subject, verb);  // "the owner Ann Lee said she …"
    if (!named) return std::nullopt;
    std::vector<Referent> all = before;  // "Smith took his place": perhaps that of another
    const bool own = word.xpos == "PRP$" && word.head != language::kRoot &&
                     !isHandedOn(tree.words[word.head].lemma);
    // "Ben Roe left. Ann Lee said she …": who is named in full and speaks is told of from here on.
    const bool anew = verb != language::kRoot && named->end - named->first > 1 &&
                      lexicon::isSayingVerb(lowered(tree.words[verb].form)) &&
                      tree.words[verb].relation == "root";
    if (topic_.subject && !own && !anew) all.push_back(*topic_.subject);
    const std::optional<Referent> only = onlyPerson(all, gender);
    return only && named->name == only->name ? only : std::nullopt;
  }

  // Somebody of the sentence before.
  std::optional<Referent> fromTopic(const language::Tree& tree, std::size_t pronoun, Gender gender,
                                    const std::set<std::string>& barred) const {
    const std::optional<Referent> speaker = sayingMore(tree, pronoun, gender);
    if (speaker && !barred.contains(speaker->name)) return speaker;
    std::vector<Referent> named = topic_.named;
    std::erase_if(named, [&](const Referent& one) { return barred.contains(one.name); });
    const std::optional<Referent> only = onlyPerson(named, gender);
    if (!only || topic_.hasOther(gender)) return std::nullopt;
    const bool isSubject = topic_.subject && topic_.subject->name == only->name;
    return isSubject || only->gender == gender ? only : std::nullopt;
  }

  // "Smith said … Jones …. He said …": whoever has just spoken speaks on, whomever he named.
  std::optional<Referent> sayingMore(const language::Tree& tree, std::size_t pronoun,
                                     Gender gender) const {
    const language::Word& word = tree.words[pronoun];
    const std::optional<Referent>& speaker = topic_.source ? topic_.source : topic_.subject;
    const bool spoke = topic_.source || topic_.speaks;
    const bool says = word.relation == "nsubj" && word.head != language::kRoot &&
                      lexicon::isSayingVerb(lowered(tree.words[word.head].form));
    return spoke && says && speaker && speaker->known() && speaker->fits(gender) ? speaker
                                                                                 : std::nullopt;
  }

  // The last subject before the pronoun.
  std::optional<std::size_t> subjectBefore(const language::Tree& tree, std::size_t pronoun) const {
    for (std::size_t i = pronoun; i-- > 0;)
      if (!quoted_[i] && language::baseRelation(tree.words[i].relation) == "nsubj" &&
          !isAny(tree.words[i].xpos, {"WDT", "WP", "WP$"}))
        return i;
    return std::nullopt;
  }

  // "In his speech, Smith said …": the subject, unless "his" may be of somebody told of before.
  std::optional<Referent> takenUpBy(const language::Tree& tree, Gender gender) const {
    const std::optional<std::size_t> verb = mainVerb(tree);
    if (!verb || *verb == language::kRoot) return std::nullopt;
    const std::size_t subject = language::dependent(tree, *verb, "nsubj");
    const Referent* named = subject == language::kRoot ? nullptr : referentAt(here_, subject);
    if (!named || !named->known() || !named->fits(gender) || topic_.hasOther(gender))
      return std::nullopt;
    const bool rival =
        topic_.subject && topic_.subject->fits(gender) && topic_.subject->name != named->name;
    return rival ? std::nullopt : std::optional(*named);
  }

  // "After he left, Smith said …"
  bool isTakenUpLater(const language::Tree& tree, std::size_t pronoun) const {
    const std::optional<std::size_t> verb = mainVerb(tree);
    if (!verb || *verb == language::kRoot) return true;
    const std::size_t subject = language::dependent(tree, *verb, "nsubj");
    if (subject == language::kRoot || subject <= pronoun) return false;
    const std::vector<std::size_t> own = language::subtree(tree, subject);
    return std::find(own.begin(), own.end(), pronoun) == own.end() &&
           tree.words[subject].upos != "PRON";
  }

  // What the sentence before told of.
  std::optional<Referent> thingBefore(const language::Tree& tree, std::size_t pronoun) const {
    if (!told_ || !takesUpThing(tree, pronoun, *told_)) return std::nullopt;
    return Referent{told_->name, language::NameKind::Object, Gender::Unknown, told_->range, 0, 0};
  }

  // The organisation or country that was the subject, if it alone can do or have what is told.
  std::optional<Referent> thingFor(const language::Tree& tree, std::size_t pronoun) const {
    const language::Word& word = tree.words[pronoun];
    const bool one = isAny(lowered(word.form), {"it", "its"});
    if (!one || !topic_.subject || word.head == language::kRoot) return std::nullopt;
    const bool body = !topic_.subject->isPerson() && topic_.subject->known();
    if (pronoun == 0 && word.head == 1 && word.relation == "nsubj" && body && topic_.speaks &&
        lexicon::isSayingVerb(lowered(tree.words[1].form)))
      return topic_.subject;  // "Acme said Apex fell. It added …"
    const bool opensClause =
        pronoun == 0 && word.relation == "nsubj" && word.confidence >= sureOpening;
    if (!word.vouched && !opensClause) return std::nullopt;
    const bool earlier = std::any_of(here_.begin(), here_.end(), [&](const Referent& referent) {
      return referent.first < pronoun && !referent.isPerson();
    });
    if (earlier || subjectBefore(tree, pronoun) || isTakenUpLater(tree, pronoun))
      return std::nullopt;
    const std::string& head = tree.words[word.head].lemma;
    const bool deals =
        isDealing(head) && language::dependent(tree, word.head, "obj") != language::kRoot;
    const bool owns = word.relation == "nmod:poss" && isBelonging(head);
    const bool acts = word.relation == "nsubj" && (isDeed(head) || deals);
    if (!owns && !acts) return std::nullopt;
    const bool opens = pronoun == 0 && acts && !topic_.contested;
    const bool alone = onlyBody() || (opens && body);
    return alone ? topic_.subject : std::nullopt;
  }

  // The subject is an organisation or a place, and nothing else that was named is.
  bool onlyBody() const {
    if (topic_.subject->isPerson() || !topic_.subject->known()) return false;
    return std::all_of(topic_.named.begin(), topic_.named.end(), [&](const Referent& referent) {
      return referent.isPerson() || referent.name == topic_.subject->name;
    });
  }

  const Document& document_;
  const std::vector<Reference>& definites_;
  std::vector<text::Range> quotes_;
  std::vector<bool> quoted_;    // words of the sentence at hand
  std::vector<Referent> here_;  // whom and what it names, up to the word at hand
  Topic topic_;
  std::optional<SubjectThing> told_;    // of the sentence before
  std::optional<SubjectThing> people_;  // of that, or of the one before where that names nobody
  bool othersSince_ = false;
  Protagonist protagonist_;
  std::size_t age_ = 0;  // sentences since somebody was named
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> findPronouns(const Document& document,
                                    const std::vector<Reference>& definites) {
  return Pronouns(document, definites).find();
}

}  // namespace questions
