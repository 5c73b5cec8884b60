// What a sentence tells of, as the next one may take it up: whom and what it names, and which of
// them its verb is said of.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "questions/document/references.h"
#include "questions/language/tree.h"

namespace questions {

struct Document;

// Somebody or something that a name of one sentence names, or words that stand for one.
struct Referent {
  std::string name;  // empty where the document knows of nobody by it
  language::NameKind kind = language::NameKind::Person;
  language::Gender gender = language::Gender::Unknown;
  text::Range range;               // bytes that tell the name
  std::size_t first = 0, end = 0;  // words of the tree

  bool known() const { return !name.empty(); }
  bool isPerson() const { return kind == language::NameKind::Person; }
  bool fits(language::Gender gender) const;  // a person who may be of it
  bool operator==(const Referent&) const = default;
};

struct Topic {
  std::optional<Referent> subject;  // of the main clause
  std::optional<Referent> source;   // "According to Ann Lee, …": in whose words it is told
  std::vector<Referent> named;
  bool speaks = false;  // what the subject does is to say something
  bool other = false;   // its subject is somebody, or perhaps somebody, who has no name
  language::Gender otherGender = language::Gender::Unknown;  // whose noun tells it: "her father"
  bool contested = false;  // another body does something in it, or has something done to it

  bool hasOther(language::Gender gender) const;  // who may be of it, or may be quoted on
};

// The names outside quotation marks, and what these references of the sentence stand for.
std::vector<Referent> referentsIn(const Document& document, const language::Tree& tree,
                                  const std::vector<bool>& quoted,
                                  const std::vector<Reference>& references);

// Whom or what a name means.
Referent referentFor(const Document& document, const language::Tree& tree,
                     const language::Name& name);

// The referent in whose words this one is; null if none.
const Referent* referentAt(const std::vector<Referent>& here, std::size_t word);

// Whom the words between a subject and its verb name: "The contractor, Gary Lee of Lee & Sons,
// pleaded guilty", "the owner Ann Lee left"; null if nobody or several.
const Referent* namedBeside(const language::Tree& tree, const std::vector<Referent>& here,
                            std::size_t subject, std::size_t verb);

// Of a sentence with this main verb; none if that is kRoot.
Topic topicOf(const language::Tree& tree, std::size_t verb, const std::vector<Referent>& here);

// The one person of these who may be of the gender; none if there are several, or somebody unknown.
std::optional<Referent> onlyPerson(const std::vector<Referent>& among, language::Gender gender);

// "the fraud", "a study", "lawyers": what no "he" or "she" can take up.
bool isNoPerson(const language::Word& word);

}  // namespace questions
