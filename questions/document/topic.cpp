#include "questions/document/topic.h"

#include <algorithm>

#include "questions/document/callings.h"
#include "questions/document/document.h"
#include "questions/document/genders.h"
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

// "[Curry] house owner", "the [Lee] method": part of what a common noun calls something.
bool tellsKind(const language::Tree& tree, const language::Name& name) {
  const language::Word& word = tree.words[name.first];
  return name.end == name.first + 1 && word.relation == "compound" &&
         word.head != language::kRoot && word.head > name.first &&
         tree.words[word.head].upos == "NOUN";
}

// "Mr Cup", of whom the document knows although the tree takes "Cup" for a common noun.
void addUnmarked(const Document& document, const language::Tree& tree,
                 const std::vector<bool>& quoted, std::vector<Referent>& found) {
  const text::Range here = document.sentences[tree.sentence].range;
  for (const Person& person : document.people)
    for (const text::Range& mention : person.mentions) {
      if (!here.overlaps(mention)) continue;
      Referent meant{person.name, NameKind::Person, person.gender, mention, 0, 0};
      for (std::size_t i = 0; i < tree.words.size(); ++i) {
        if (!mention.contains(tree.words[i].range)) continue;
        if (meant.end == 0) meant.first = i;
        meant.end = i + 1;
      }
      const bool marked = std::any_of(found.begin(), found.end(), [&](const Referent& other) {
        return other.first < meant.end && meant.first < other.end;
      });
      if (meant.end > 0 && !marked && !quoted[meant.first]) found.push_back(std::move(meant));
    }
}

// "said [NDS] President [Kim Lund]": of two that the tree has for the subject, the person.
std::size_t subjectOf(const language::Tree& tree, std::size_t verb,
                      const std::vector<Referent>& here) {
  const std::size_t first = language::dependent(tree, verb, "nsubj");
  const Referent* named = first == language::kRoot ? nullptr : referentAt(here, first);
  if (named && named->isPerson()) return first;
  for (const std::size_t child : language::dependents(tree, verb)) {
    if (language::baseRelation(tree.words[child].relation) != "nsubj") continue;
    const Referent* other = referentAt(here, child);
    if (other && other->isPerson() && child < first + 4) return child;
  }
  return first;
}

// "Acme chairman Ann Lee, in a letter of May, said": somebody's full name, behind titles alone.
bool opensInFull(const language::Tree& tree, const Referent& subject) {
  if (!subject.isPerson() || subject.end - subject.first < 2) return false;
  for (std::size_t i = 0; i < subject.first; ++i)
    if (!isAny(tree.words[i].upos, {"PROPN", "NOUN", "ADJ"})) return false;
  return true;
}

// Whether an organisation or a place but the subject acts, is acted upon, or stands beside it.
bool isContested(const language::Tree& tree, const std::vector<Referent>& here,
                 const Referent& subject) {
  return std::any_of(here.begin(), here.end(), [&](const Referent& other) {
    if (other.isPerson() || other.name == subject.name) return false;
    for (std::size_t i = other.first; i < other.end; ++i) {
      const std::size_t head = tree.words[i].head;
      if (head != language::kRoot && other.first <= head && head < other.end) continue;
      return !isAny(language::baseRelation(tree.words[i].relation),
                    {"nmod", "obl", "compound", "amod"}) ||
             tree.words[i].relation == "obl:agent";
    }
    return true;
  });
}

// The subject is a person, and nobody else is named: then the tree need not be sure of it.
bool isOnlyPerson(const Topic& topic) {
  return topic.subject && topic.subject->known() && topic.subject->isPerson() &&
         std::all_of(topic.named.begin(), topic.named.end(), [&](const Referent& referent) {
           return !referent.isPerson() || referent.name == topic.subject->name;
         });
}

// "VBP" is of the plural, or a bare form taken for one.
bool tellsOfOne(std::string_view xpos) { return isAny(xpos, {"VBD", "VBZ", "MD"}); }

// "Ann Lee said", "Acme is to restate": the name opens the clause and its verb follows at once, or
// behind its auxiliaries, whatever the tree says.
bool isBeforeVerb(const language::Tree& tree, const Referent& subject, std::size_t verb) {
  if (subject.end > verb || !tellsOfOne(tree.words[subject.end].xpos)) return false;
  for (std::size_t i = subject.end; i < verb; ++i)
    if (!isAny(tree.words[i].upos, {"AUX", "ADV", "PART"})) return false;
  return true;
}

// The person behind "according to", and before the next comma; none of several.
std::optional<Referent> sourceIn(const language::Tree& tree, const std::vector<Referent>& here) {
  std::optional<Referent> source;
  for (std::size_t i = 0; i + 2 < tree.words.size(); ++i) {
    if (lowered(tree.words[i].form) != "according") continue;
    std::size_t end = i + 2;
    while (end < tree.words.size() && tree.words[end].form != ",") ++end;
    for (const Referent& referent : here) {
      if (!referent.isPerson() || referent.first <= i || referent.first >= end) continue;
      if (source || !referent.known()) return std::nullopt;
      source = referent;
    }
  }
  return source;
}

}  // namespace

const Referent* namedBeside(const language::Tree& tree, const std::vector<Referent>& here,
                            std::size_t subject, std::size_t verb) {
  const Referent* only = nullptr;
  for (const Referent& referent : here) {
    if (!referent.isPerson() || referent.first <= subject || referent.end > verb) continue;
    const language::Word& name = tree.words[referent.first];
    if (language::baseRelation(name.relation) == "nmod") continue;  // "the wife of Ben Roe"
    const bool apposed = name.head == subject && name.relation == "appos";
    const bool beside =
        referent.first == subject + 1 || apposed || tree.words[referent.first - 1].form == ",";
    if (only || !beside) return nullptr;
    only = &referent;
  }
  return only;
}

bool Referent::fits(Gender wanted) const {
  return isPerson() && (gender == wanted || gender == Gender::Unknown);
}

bool Topic::hasOther(Gender gender) const {
  return other && (speaks || otherGender == gender || otherGender == Gender::Unknown);
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
  for (const language::Name& name : tree.names) {
    if (quoted[name.first]) continue;
    Referent meant = referentFor(document, tree, name);
    if (meant.known() || !tellsKind(tree, name)) found.push_back(std::move(meant));
  }
  addUnmarked(document, tree, quoted, found);
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
  topic.source = sourceIn(tree, here);
  if (verb == language::kRoot) return topic;
  topic.speaks = lexicon::isSayingVerb(lowered(tree.words[verb].form));
  const std::size_t subject = subjectOf(tree, verb, here);
  if (subject == language::kRoot) return topic;
  const language::Word& word = tree.words[subject];
  const Referent* named = referentAt(here, subject);
  const bool unknown = !named || (!named->known() && !named->isPerson());  // "Secretary of State"
  if (unknown && isAny(word.upos, {"NOUN", "PROPN"}))
    if (const Referent* beside = namedBeside(tree, here, subject, verb)) named = beside;
  if (named) topic.subject = *named;
  if (named) topic.contested = isContested(tree, here, *named);
  const bool sure =
      word.vouched ||
      (named && (isBeforeVerb(tree, *named, verb) || (topic.speaks && opensInFull(tree, *named))));
  if (!sure && !isOnlyPerson(topic)) topic.subject.reset();
  const bool name = subject > 0 && startsUpper(word.form);  // "Woods", whatever its tag
  topic.other = !topic.subject && (sure || word.upos == "NOUN") && (name || !isNoPerson(word));
  if (topic.other && word.upos == "NOUN") topic.otherGender = genderOfNoun(word.lemma);
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
  return !isCalling(word.lemma) && genderOfNoun(word.lemma) == Gender::Unknown &&
         !isAny(word.lemma, {"victim", "cousin", "sibling", "parent", "spouse", "twin", "child",
                             "guest", "hero", "star", "friend", "person", "rival", "suspect",
                             "defendant", "resident", "patient", "teenager", "youth"});
}

}  // namespace questions
