#include "questions/document/pronouns.h"

#include <algorithm>
#include <map>

#include "questions/document/document.h"
#include "questions/document/noun_phrase.h"
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

// What organisations and countries have, and things do not.
bool isBelonging(std::string_view lemma) {
  return isAny(lemma, {"president", "chairman",     "chairwoman",  "director",     "leader",
                       "executive", "spokesman",    "spokeswoman", "spokesperson", "chief",
                       "founder",   "headquarters", "employee",    "shareholder",  "staff",
                       "member",    "revenue",      "government",  "parliament",   "minister"});
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
  bool other = false;  // its subject is somebody or something that has no name
};

class Pronouns {
 public:
  explicit Pronouns(const Document& document) : document_(document) {}

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
    const std::vector<bool> quoted = quotedWords(tree);
    const std::vector<Candidate> here = candidatesIn(tree);
    for (std::size_t i = 0; i < tree.words.size(); ++i) {
      const language::Word& word = tree.words[i];
      const std::string low = lowered(word.form);
      const bool thing = isAny(low, {"it", "its", "they", "them", "their"});
      if (quoted[i] || word.relation == "expl" || word.upos != "PRON") continue;
      if (!thing && genderOf(low) == Gender::Unknown) continue;
      Reference reference{s, word.range, {}, "", word.xpos == "PRP$"};
      const std::optional<Candidate> meant =
          thing ? thingFor(tree, i, here) : personFor(tree, i, here, genderOf(low));
      if (meant) reference.name = meant->name, reference.antecedent = meant->range;
      if (meant) resolved_[{s, i}] = *meant;
      found_.push_back(std::move(reference));
    }
    topic_ = topicOf(tree, s, here);
  }

  std::vector<Candidate> candidatesIn(const language::Tree& tree) const {
    std::vector<Candidate> found;
    for (const language::Name& name : tree.names) found.push_back(candidate(tree, name));
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
                                     const std::vector<Candidate>& here, Gender gender) const {
    std::vector<Candidate> before;
    for (const Candidate& candidate : here)
      if (candidate.word < pronoun && fits(candidate, gender)) before.push_back(candidate);
    const std::optional<std::size_t> subject = subjectBefore(tree, pronoun);
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
    if (!before.empty() || isTakenUpLater(tree, pronoun)) return std::nullopt;
    const std::optional<Candidate> only = onlyPerson(topic_.named, gender);
    if (!only || topic_.other) return std::nullopt;
    const bool isSubject = topic_.subject && topic_.subject->name == only->name;
    return isSubject || only->gender == gender ? only : std::nullopt;
  }

  // The last subject before the pronoun.
  static std::optional<std::size_t> subjectBefore(const language::Tree& tree, std::size_t pronoun) {
    for (std::size_t i = pronoun; i-- > 0;)
      if (language::baseRelation(tree.words[i].relation) == "nsubj" &&
          !isAny(tree.words[i].xpos, {"WDT", "WP", "WP$"}))
        return i;
    return std::nullopt;
  }

  // "After he left, Smith said …"
  static bool isTakenUpLater(const language::Tree& tree, std::size_t pronoun) {
    const std::size_t root = language::rootOf(tree);
    if (root == language::kRoot) return true;
    const std::size_t subject = language::dependent(tree, root, "nsubj");
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
                                    const std::vector<Candidate>& here) const {
    const language::Word& word = tree.words[pronoun];
    const bool one = isAny(lowered(word.form), {"it", "its"});
    if (!one || !topic_.subject || word.head == language::kRoot || !word.vouched)
      return std::nullopt;
    const bool earlier = std::any_of(here.begin(), here.end(), [&](const Candidate& candidate) {
      return candidate.word < pronoun && candidate.kind != NameKind::Person;
    });
    if (earlier || subjectBefore(tree, pronoun) || isTakenUpLater(tree, pronoun))
      return std::nullopt;
    const std::string& head = tree.words[word.head].lemma;
    const bool owns = word.relation == "nmod:poss" && isBelonging(head);
    const bool acts = word.relation == "nsubj" && isDeed(head);
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

  Topic topicOf(const language::Tree& tree, std::size_t s,
                const std::vector<Candidate>& here) const {
    Topic topic;
    topic.named = here;
    const std::size_t root = language::rootOf(tree);
    if (root == language::kRoot) return topic;
    const std::size_t subject = language::dependent(tree, root, "nsubj");
    if (subject == language::kRoot || !tree.words[subject].vouched) return topic;
    topic.subject = at(here, tree, subject);
    const auto known = resolved_.find({s, subject});
    if (known != resolved_.end()) {
      topic.subject = known->second;
      topic.named.push_back(known->second);
    }
    topic.other = !topic.subject;
    return topic;
  }

  const Document& document_;
  Topic topic_;
  std::map<std::pair<std::size_t, std::size_t>, Candidate> resolved_;  // by sentence and word
  std::vector<Reference> found_;
};

}  // namespace

std::vector<Reference> findPronouns(const Document& document) { return Pronouns(document).find(); }

}  // namespace questions
