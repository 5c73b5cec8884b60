#include "questions/document/pronouns.h"

#include <algorithm>
#include <map>

#include "questions/document/document.h"
#include "questions/document/noun_phrase.h"
#include "questions/document/quotes.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Gender;
using language::NameKind;

bool isAny(std::string_view word, std::initializer_list<std::string_view> choices) {
  return std::find(choices.begin(), choices.end(), word) != choices.end();
}

Gender genderOf(std::string_view low) {
  if (isAny(low, {"he", "him", "his"})) return Gender::Masculine;
  return isAny(low, {"she", "her"}) ? Gender::Feminine : Gender::Unknown;
}

// What organisations and countries do, and things do not.
bool isDeed(std::string_view lemma) {
  return isAny(lemma,
               {"say",    "announce",  "add",         "report", "plan",   "warn",    "deny",
                "agree",  "decide",    "claim",       "argue",  "urge",   "declare", "confirm",
                "employ", "apologise", "apologize",   "appeal", "refuse", "promise", "propose",
                "demand", "insist",    "acknowledge", "admit"});
}

// What organisations and countries do to something, and things hardly ever.
bool isDealing(std::string_view lemma) {
  return isAny(lemma, {"carry",  "order",   "sell",    "buy",     "own",     "operate", "build",
                       "launch", "publish", "host",    "sign",    "win",     "hire",    "raise",
                       "fund",   "appoint", "acquire", "produce", "invest",  "expect",  "spend",
                       "sue",    "finance", "elect",   "approve", "receive", "supply",  "run"});
}

// What organisations and countries have, and things do not.
bool isBelonging(std::string_view lemma) {
  return isAny(lemma, {"president", "chairman",     "chairwoman",  "director",     "leader",
                       "executive", "spokesman",    "spokeswoman", "spokesperson", "chief",
                       "founder",   "headquarters", "employee",    "shareholder",  "staff",
                       "member",    "revenue",      "government",  "parliament",   "minister",
                       "neighbour", "neighbor",     "economy",     "army",         "customer",
                       "profit",    "budget",       "subsidiary",  "ambassador",   "population"});
}

// "the fraud", "a study": what no "he" or "she" can take up.
bool isNoPerson(const language::Word& word) {
  if (word.upos != "NOUN") return false;
  for (std::string_view end :
       {"er",     "or",   "ist",   "an",    "en",    "ant",   "ent",  "ee",   "boy",
        "girl",   "son",  "ess",   "ive",   "ate",   "ief",   "al",   "ry",   "victim",
        "child",  "wife", "coach", "guest", "pilot", "judge", "hero", "star", "king",
        "friend", "ic",   "le",    "ot",    "aide",  "nurse"})
    if (word.lemma.ends_with(end)) return false;
  return true;
}

// Somebody or something that a name of one sentence names.
struct Candidate {
  std::string name;
  NameKind kind = NameKind::Person;
  Gender gender = Gender::Unknown;
  text::Range range;
  std::size_t word = 0;  // its first
  bool known = true;     // among the document's people or entities
};

// What the next sentence may take up.
struct Topic {
  std::optional<Candidate> subject;  // of the main clause
  std::vector<Candidate> named;
  bool speaks = false;  // what it does is to say something
  bool other = false;   // its subject is somebody, or perhaps somebody, who has no name
};

class Pronouns {
 public:
  explicit Pronouns(const Document& document) : document_(document) {
    for (const text::Paragraph& paragraph : document.article->paragraphs)
      for (const Quote& quote : quotesIn(document.text(), paragraph.range))
        quotes_.push_back(quote.outer);
  }

  std::vector<Reference> find() {
    for (std::size_t s = 0; s < document_.sentences.size(); ++s) {
      const bool body =
          document_.paragraphKind(document_.sentences[s]) == text::ParagraphKind::Body;
      if (!document_.trees[s] || !body) {
        topic_ = {};
        continue;
      }
      read(*document_.trees[s], s);
    }
    return std::move(found_);
  }

 private:
  void read(const language::Tree& tree, std::size_t s) {
    const std::vector<bool> quoted = quotedIn(tree, s);
    const std::vector<Candidate> here = candidatesIn(tree, quoted);
    for (std::size_t i = 0; i < tree.words.size(); ++i) {
      const language::Word& word = tree.words[i];
      const std::string low = lowered(word.form);
      const bool thing = isAny(low, {"it", "its", "they", "them", "their"});
      if (quoted[i] || word.relation == "expl" || word.upos != "PRON") continue;
      if (!thing && genderOf(low) == Gender::Unknown) continue;
      Reference reference{s, word.range, {}, "", word.xpos == "PRP$"};
      const std::optional<Candidate> meant =
          thing ? thingFor(tree, i, here, quoted) : personFor(tree, i, here, quoted);
      if (meant) reference.name = meant->name, reference.antecedent = meant->range;
      if (meant) resolved_[{s, i}] = *meant;
      found_.push_back(std::move(reference));
    }
    if (const std::optional<std::size_t> verb = mainVerb(tree, quoted))
      topic_ = topicOf(tree, s, *verb, here);
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
  static std::optional<std::size_t> mainVerb(const language::Tree& tree,
                                             const std::vector<bool>& quoted) {
    const std::size_t root = language::rootOf(tree);
    if (root == language::kRoot || !quoted[root]) return root;
    for (std::size_t i = 0; i < tree.words.size(); ++i)
      if (!quoted[i] && lexicon::isSayingVerb(lowered(tree.words[i].form))) return i;
    return std::nullopt;
  }

  std::vector<Candidate> candidatesIn(const language::Tree& tree,
                                      const std::vector<bool>& quoted) const {
    std::vector<Candidate> found;
    for (const language::Name& name : tree.names)
      if (!quoted[name.first]) found.push_back(candidate(tree, name));
    return found;
  }

  Candidate candidate(const language::Tree& tree, const language::Name& name) const {
    const text::Range range = language::rangeOf(tree, name);
    for (const Person& person : document_.people)
      for (const text::Range& mention : person.mentions)
        if (range.contains(mention))
          return {person.name, NameKind::Person, person.gender, mention, name.first, true};
    for (const Entity& entity : document_.entities)
      for (const text::Range& mention : entity.mentions)
        if (range.contains(mention)) {
          const bool the = name.first > 0 && lowered(tree.words[name.first - 1].form) == "the";
          return {(the ? "the " : "") + entity.name,
                  entity.kind,
                  Gender::Unknown,
                  mention,
                  name.first,
                  true};
        }
    return {"", name.kind, Gender::Unknown, range, name.first, false};
  }

  static bool fits(const Candidate& candidate, Gender gender) {
    return candidate.kind == NameKind::Person &&
           (candidate.gender == gender || candidate.gender == Gender::Unknown);
  }

  // The one person of these that the pronoun fits; none if there are several, or somebody unknown.
  static std::optional<Candidate> onlyPerson(const std::vector<Candidate>& among, Gender gender) {
    std::optional<Candidate> found;
    for (const Candidate& candidate : among) {
      if (!fits(candidate, gender)) continue;
      if (!candidate.known || (found && found->name != candidate.name)) return std::nullopt;
      found = candidate;
    }
    return found;
  }

  std::optional<Candidate> personFor(const language::Tree& tree, std::size_t pronoun,
                                     const std::vector<Candidate>& here,
                                     const std::vector<bool>& quoted) const {
    const Gender gender = genderOf(lowered(tree.words[pronoun].form));
    std::vector<Candidate> before;
    for (const Candidate& candidate : here)
      if (candidate.word < pronoun && fits(candidate, gender)) before.push_back(candidate);
    const std::optional<std::size_t> subject = subjectBefore(tree, pronoun, quoted);
    const language::Word& word = tree.words[pronoun];
    const bool acts = word.xpos == "PRP$" || language::baseRelation(word.relation) == "nsubj";
    if (subject && !acts) return std::nullopt;  // "Smith hit him"
    if (subject && genderOf(lowered(tree.words[*subject].form)) != gender) {
      const std::optional<Candidate> named = at(here, tree, *subject);
      std::vector<Candidate> all = before;  // "Smith took his place": perhaps that of another
      if (topic_.subject) all.push_back(*topic_.subject);
      const std::optional<Candidate> only = onlyPerson(all, gender);
      return named && only && named->name == only->name ? only : std::nullopt;
    }
    if (!before.empty() || isTakenUpLater(tree, pronoun, quoted)) return std::nullopt;
    if (saysMore(tree, pronoun, gender)) return topic_.subject;
    const std::optional<Candidate> only = onlyPerson(topic_.named, gender);
    if (!only || topic_.other) return std::nullopt;
    const bool isSubject = topic_.subject && topic_.subject->name == only->name;
    return isSubject || only->gender == gender ? only : std::nullopt;
  }

  // "Smith said … Jones …. He said …": whoever has just spoken speaks on, whomever he named.
  bool saysMore(const language::Tree& tree, std::size_t pronoun, Gender gender) const {
    const language::Word& word = tree.words[pronoun];
    return topic_.speaks && topic_.subject && topic_.subject->known &&
           fits(*topic_.subject, gender) && word.relation == "nsubj" &&
           word.head != language::kRoot &&
           lexicon::isSayingVerb(lowered(tree.words[word.head].form));
  }

  // The last subject before the pronoun.
  static std::optional<std::size_t> subjectBefore(const language::Tree& tree, std::size_t pronoun,
                                                  const std::vector<bool>& quoted) {
    for (std::size_t i = pronoun; i-- > 0;)
      if (!quoted[i] && language::baseRelation(tree.words[i].relation) == "nsubj" &&
          !isAny(tree.words[i].xpos, {"WDT", "WP", "WP$"}))
        return i;
    return std::nullopt;
  }

  // "After he left, Smith said …"
  static bool isTakenUpLater(const language::Tree& tree, std::size_t pronoun,
                             const std::vector<bool>& quoted) {
    const std::optional<std::size_t> verb = mainVerb(tree, quoted);
    if (!verb || *verb == language::kRoot) return true;
    const std::size_t subject = language::dependent(tree, *verb, "nsubj");
    if (subject == language::kRoot || subject <= pronoun) return false;
    const std::vector<std::size_t> own = language::subtree(tree, subject);
    return std::find(own.begin(), own.end(), pronoun) == own.end() &&
           tree.words[subject].upos != "PRON";
  }

  static std::optional<Candidate> at(const std::vector<Candidate>& here, const language::Tree& tree,
                                     std::size_t word) {
    for (const Candidate& candidate : here) {
      const language::Name* name = language::nameAt(tree, candidate.word);
      if (name && name->first <= word && word < name->end) return candidate;
    }
    return std::nullopt;
  }

  // The organisation or country that was the subject, if it alone can do or have what is told.
  std::optional<Candidate> thingFor(const language::Tree& tree, std::size_t pronoun,
                                    const std::vector<Candidate>& here,
                                    const std::vector<bool>& quoted) const {
    const language::Word& word = tree.words[pronoun];
    const bool one = isAny(lowered(word.form), {"it", "its"});
    if (!one || !topic_.subject || word.head == language::kRoot || !word.vouched)
      return std::nullopt;
    const bool earlier = std::any_of(here.begin(), here.end(), [&](const Candidate& candidate) {
      return candidate.word < pronoun && candidate.kind != NameKind::Person;
    });
    if (earlier || subjectBefore(tree, pronoun, quoted) || isTakenUpLater(tree, pronoun, quoted))
      return std::nullopt;
    const std::string& head = tree.words[word.head].lemma;
    const bool deals =
        isDealing(head) && language::dependent(tree, word.head, "obj") != language::kRoot;
    const bool owns = word.relation == "nmod:poss" && isBelonging(head);
    const bool acts = word.relation == "nsubj" && (isDeed(head) || deals);
    if (!owns && !acts) return std::nullopt;
    return onlyBody() ? topic_.subject : std::nullopt;
  }

  // The subject is an organisation or a place, and nothing else that was named is.
  bool onlyBody() const {
    if (topic_.subject->kind == NameKind::Person || !topic_.subject->known) return false;
    return std::all_of(topic_.named.begin(), topic_.named.end(), [&](const Candidate& candidate) {
      return candidate.kind == NameKind::Person || candidate.name == topic_.subject->name;
    });
  }

  Topic topicOf(const language::Tree& tree, std::size_t s, std::size_t verb,
                const std::vector<Candidate>& here) const {
    Topic topic;
    topic.named = here;
    if (verb == language::kRoot) return topic;
    topic.speaks = lexicon::isSayingVerb(lowered(tree.words[verb].form));
    const std::size_t subject = language::dependent(tree, verb, "nsubj");
    if (subject == language::kRoot) return topic;
    topic.subject = at(here, tree, subject);
    if (!tree.words[subject].vouched && !isOnlyPerson(topic)) {
      topic.other = tree.words[subject].upos == "NOUN" && !isNoPerson(tree.words[subject]);
      topic.subject.reset();
      return topic;
    }
    const auto known = resolved_.find({s, subject});
    if (known != resolved_.end()) {
      topic.subject = known->second;
      topic.named.push_back(known->second);
    }
    topic.other = !topic.subject && !isNoPerson(tree.words[subject]);
    return topic;
  }

  // The subject is a person, and nobody else is named: then the tree need not be sure of it.
  static bool isOnlyPerson(const Topic& topic) {
    return topic.subject && topic.subject->known && topic.subject->kind == NameKind::Person &&
           std::all_of(topic.named.begin(), topic.named.end(), [&](const Candidate& candidate) {
             return candidate.kind != NameKind::Person || candidate.name == topic.subject->name;
           });
  }

  const Document& document_;
  std::vector<text::Range> quotes_;
  Topic topic_;
  std::map<std::pair<std::size_t, std::size_t>, Candidate> resolved_;  // by sentence and word
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> findPronouns(const Document& document) { return Pronouns(document).find(); }

}  // namespace questions
