#include "questions/document/topic.h"

#include <algorithm>

#include "questions/document/document.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

using language::Gender;
using language::NameKind;

std::string_view withoutThe(std::string_view name) {
  return name.starts_with("the ") ? name.substr(4) : name;
}

// What a reference stands for, if that is somebody or something that the document knows by name.
std::optional<Referent> referentFor(const Document& document, const language::Tree& tree,
                                    const Reference& reference) {
  Referent found;
  found.name = reference.name;
  found.range = reference.antecedent;
  for (std::size_t i = 0; i < tree.words.size(); ++i) {
    if (!reference.mention.contains(tree.words[i].range)) continue;
    if (found.end == 0) found.first = i;
    found.end = i + 1;
  }
  if (found.end == 0) return std::nullopt;
  for (const Person& person : document.people)
    if (person.name == reference.name) {
      found.gender = person.gender;
      return found;
    }
  for (const Entity& entity : document.entities)
    if (entity.name == withoutThe(reference.name)) {
      found.kind = entity.kind;
      return found;
    }
  return std::nullopt;
}

// The subject is a person, and nobody else is named: then the tree need not be sure of it.
bool isOnlyPerson(const Topic& topic) {
  return topic.subject && topic.subject->known() && topic.subject->isPerson() &&
         std::all_of(topic.named.begin(), topic.named.end(), [&](const Referent& referent) {
           return !referent.isPerson() || referent.name == topic.subject->name;
         });
}

bool isFiniteTag(std::string_view xpos) { return xpos == "VBD" || xpos == "VBZ"; }

// "Ann Lee said": the name opens the clause and its verb follows at once, whatever the tree says.
bool isBeforeVerb(const language::Tree& tree, const Referent& subject, std::size_t verb) {
  return subject.end == verb && isFiniteTag(tree.words[verb].xpos);
}

// "The contractor, Gary Lee of Lee & Sons, pleaded guilty".
const Referent* namedBeside(const language::Tree& tree, const std::vector<Referent>& here,
                            std::size_t subject, std::size_t verb) {
  const Referent* only = nullptr;
  for (const Referent& referent : here) {
    if (!referent.isPerson() || referent.first < subject || referent.end > verb) continue;
    const language::Word& before = tree.words[referent.first - 1];
    if (only || (before.form != "," && referent.first != subject + 1)) return nullptr;
    only = &referent;
  }
  return only;
}

}  // namespace

bool Referent::fits(Gender wanted) const {
  return isPerson() && (gender == wanted || gender == Gender::Unknown);
}

Referent referentFor(const Document& document, const language::Tree& tree,
                     const language::Name& name) {
  const text::Range range = language::rangeOf(tree, name);
  for (const Person& person : document.people)
    for (const text::Range& mention : person.mentions)
      if (range.contains(mention))
        return {person.name, NameKind::Person, person.gender, mention, name.first, name.end};
  for (const Entity& entity : document.entities)
    for (const text::Range& mention : entity.mentions)
      if (range.contains(mention)) {
        const bool the = name.first > 0 && lowered(tree.words[name.first - 1].form) == "the";
        return {(the ? "the " : "") + entity.name,
                entity.kind,
                Gender::Unknown,
                mention,
                name.first,
                name.end};
      }
  return {"", name.kind, Gender::Unknown, range, name.first, name.end};
}

std::vector<Referent> referentsIn(const Document& document, const language::Tree& tree,
                                  const std::vector<bool>& quoted,
                                  const std::vector<Reference>& references) {
  std::vector<Referent> found;
  for (const language::Name& name : tree.names)
    if (!quoted[name.first]) found.push_back(referentFor(document, tree, name));
  for (const Reference& reference : references) {
    if (reference.sentence != tree.sentence || !reference.resolved()) continue;
    if (std::optional<Referent> meant = referentFor(document, tree, reference))
      found.push_back(std::move(*meant));
  }
  return found;
}

const Referent* referentAt(const std::vector<Referent>& here, std::size_t word) {
  const auto found = std::find_if(here.begin(), here.end(), [&](const Referent& referent) {
    return referent.first <= word && word < referent.end;
  });
  return found == here.end() ? nullptr : &*found;
}

Topic topicOf(const language::Tree& tree, std::size_t verb, const std::vector<Referent>& here) {
  Topic topic;
  topic.named = here;
  if (verb == language::kRoot) return topic;
  topic.speaks = lexicon::isSayingVerb(lowered(tree.words[verb].form));
  const std::size_t subject = language::dependent(tree, verb, "nsubj");
  if (subject == language::kRoot) return topic;
  const language::Word& word = tree.words[subject];
  const Referent* named = referentAt(here, subject);
  if (!named && word.upos == "NOUN") named = namedBeside(tree, here, subject, verb);
  if (named) topic.subject = *named;
  const bool sure = word.vouched || (named && isBeforeVerb(tree, *named, verb));
  if (!sure && !isOnlyPerson(topic)) topic.subject.reset();
  topic.other = !topic.subject && (sure || word.upos == "NOUN") && !isNoPerson(word);
  return topic;
}

std::optional<Referent> onlyPerson(const std::vector<Referent>& among, Gender gender) {
  std::optional<Referent> found;
  for (const Referent& referent : among) {
    if (!referent.fits(gender)) continue;
    if (!referent.known() || (found && found->name != referent.name)) return std::nullopt;
    found = referent;
  }
  return found;
}

bool isNoPerson(const language::Word& word) {
  if (word.upos != "NOUN") return false;
  if (word.xpos == "NNS") return true;
  for (std::string_view end :
       {"er",     "or",   "ist",   "an",    "en",    "ant",   "ent",  "ee",   "boy",
        "girl",   "son",  "ess",   "ive",   "ate",   "ief",   "al",   "ry",   "victim",
        "child",  "wife", "coach", "guest", "pilot", "judge", "hero", "star", "king",
        "friend", "ic",   "le",    "ot",    "aide",  "nurse"})
    if (word.lemma.ends_with(end)) return false;
  return true;
}

}  // namespace questions
