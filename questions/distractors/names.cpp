// Other people, places and bodies: first of the article, then of the world. None that the article
// might also mean.
#include <algorithm>
#include <set>

#include "questions/distractors/countries.h"
#include "questions/distractors/rivals.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// A name of the article, with its mentions.
struct Named {
  std::string name;
  const std::vector<text::Range>* mentions = nullptr;
};

bool shareAWord(const std::string& a, const std::string& b) {
  const std::set<std::string> of = contentRoots(a), in = contentRoots(b);
  return std::any_of(of.begin(), of.end(), [&](const auto& root) { return in.contains(root); });
}

bool initialsOf(const std::string& shortName, const std::string& longName) {
  std::string initials;
  for (const Word& word : words(longName))
    if (startsUpper(word.text)) initials += word.text[0];
  std::string plain = shortName;
  std::erase(plain, '.');
  return plain.size() > 1 && plain == initials;
}

// Two names of one thing, or of a thing and its part.
bool related(const std::string& a, const std::string& b) {
  return shareAWord(a, b) || initialsOf(a, b) || initialsOf(b, a);
}

// Whether a sentence that names the other says nearly what the fact says.
bool couldFill(const Fact& fact, const Document& document, const Named& other) {
  std::set<std::string> about = contentRoots(written(fact.statement.pieces));
  for (const std::string& root : contentRoots(fact.key())) about.erase(root);
  for (const text::Sentence& sentence : document.sentences) {
    const bool named =
        std::any_of(other.mentions->begin(), other.mentions->end(),
                    [&](const text::Range& m) { return sentence.range.contains(m); });
    if (!named) continue;
    const std::set<std::string> said = contentRoots(text::slice(document.text(), sentence.range));
    const auto shared = std::count_if(about.begin(), about.end(),
                                      [&](const auto& root) { return said.contains(root); });
    if (3 * static_cast<std::size_t>(shared) >= about.size()) return true;
  }
  return false;
}

bool besideOneAnother(const Document& document, const std::vector<text::Range>& a,
                      const std::vector<text::Range>& b) {
  for (const text::Range& left : a)
    for (const text::Range& right : b) {
      const std::size_t gap =
          left.end <= right.begin ? right.begin - left.end : left.begin - right.end;
      if (!left.overlaps(right) && gap < 12 && gap < document.text().size()) return true;
    }
  return false;
}

std::vector<Named> namesLike(const Fact& fact, const Document& document) {
  std::vector<Named> names;
  if (fact.value == Value::Person)
    for (const Person& person : document.people) names.push_back({person.name, &person.mentions});
  const language::NameKind kind =
      fact.value == Value::Place ? language::NameKind::Place : language::NameKind::Organisation;
  if (fact.value != Value::Person)
    for (const Entity& entity : document.entities)
      if (entity.kind == kind) names.push_back({entity.name, &entity.mentions});
  return names;
}

const std::vector<text::Range>* mentionsOf(const std::vector<Named>& names,
                                           const std::string& key) {
  for (const Named& named : names)
    if (named.name == key) return named.mentions;
  return nullptr;
}

}  // namespace

std::vector<Option> names(const Fact& fact, const Document& document) {
  std::vector<Option> others;
  const std::string key = fact.key();
  const std::string quote(text::slice(document.text(), fact.statement.evidence));
  const std::vector<Named> known = namesLike(fact, document);
  const std::vector<text::Range>* own = mentionsOf(known, key);
  const bool country = isCountry(key);
  for (const Named& other : known) {
    if (related(other.name, key) || shareAWord(other.name, quote)) continue;
    if (fact.value == Value::Place && isCountry(other.name) != country) continue;
    if (own && besideOneAnother(document, *own, *other.mentions)) continue;
    if (fact.quotation.empty() && couldFill(fact, document, other)) continue;
    others.push_back({other.name, "The article names " + other.name + " for something else."});
  }
  if (!country || others.size() > 2) return others;
  for (const std::string& near : countriesNear(key)) {
    const bool named = holdsWords(document.text(), near);
    if (!named) others.push_back({near, "The article does not name " + near + "."});
  }
  return others;
}

}  // namespace questions::rivals
