// Other people, places and bodies: first of the article, then of the world. None that the article
// might also mean.
#include <algorithm>
#include <set>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/filling.h"
#include "questions/distractors/rivals.h"
#include "questions/document/name_runs.h"
#include "questions/document/walks.h"
#include "questions/lead.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// A name of the article, with its mentions.
struct Named {
  std::string name;
  const std::vector<text::Range>* mentions = nullptr;
};

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

// "Ann Lee" and "Bo Lee", "Ann Lee" and "Ann": one may be meant by the other, unlike two who share
// a first name.
bool mayBeOne(const std::string& a, const std::string& b) {
  const bool first = a.substr(0, a.find(' ')) == b.substr(0, b.find(' '));
  return lastName(a) == lastName(b) || holdsWords(a, b) || holdsWords(b, a) ||
         (!first && shareAWord(a, b));
}

// Of an article about several things of one kind, the part that the fact is told in.
std::optional<text::Range> partOf(const Fact& fact, const Document& document) {
  if (!hasParallelSections(document)) return std::nullopt;
  const auto section = sectionAt(document, fact.statement.sentence, leadOf(document));
  if (!section) return std::nullopt;
  const auto begin = static_cast<std::size_t>(section->text.data() - document.text().data());
  return text::Range{begin, begin + section->text.size()};
}

// Whether another sentence says all of it, of whomever: then the fact does not tell one from
// others.
bool saidTwice(const Fact& fact, const Document& document) {
  const std::optional<text::Range> part = partOf(fact, document);
  std::set<std::string> about = contentRoots(written(fact.statement.pieces));
  for (const std::string& root : contentRoots(fact.key())) about.erase(root);
  for (std::size_t i = 0; i < document.sentences.size(); ++i) {
    const text::Range range = document.sentences[i].range;
    if (fact.statement.evidence.overlaps(range) || (part && !part->contains(range))) continue;
    const std::set<std::string>& roots = document.roots[i];
    if (!std::all_of(about.begin(), about.end(),
                     [&](const std::string& root) { return roots.contains(root); }))
      continue;
    if (!holdsWords(text::slice(document.text(), range), fact.key())) return true;
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

bool anyIn(const std::optional<text::Range>& part, const std::vector<text::Range>& mentions) {
  return !part || std::any_of(mentions.begin(), mentions.end(),
                              [&](const text::Range& mention) { return part->contains(mention); });
}

std::vector<Named> namesLike(const Fact& fact, const Document& document) {
  std::vector<Named> names;
  const std::optional<text::Range> part = partOf(fact, document);
  const bool any = std::any_of(document.people.begin(), document.people.end(),
                               [](const Person& person) { return person.sure; });
  if (fact.value == Value::Person)
    for (const Person& person : document.people)
      if (person.name == fact.key() ||
          (mayStandFor(document, person) && (person.sure || !any) && anyIn(part, person.mentions)))
        names.push_back({person.name, &person.mentions});
  const language::NameKind kind =
      fact.value == Value::Place ? language::NameKind::Place : language::NameKind::Organisation;
  if (fact.value != Value::Person)
    for (const Entity& entity : document.entities)
      if (entity.kind == kind) names.push_back({entity.name, &entity.mentions});
  return names;
}

// "France and Britain": neither alone answers, and each is right.
bool isListed(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (!tree) return false;
  for (std::size_t i = fact.slot.begin; i < fact.slot.end; ++i) {
    const std::size_t word = fact.statement.pieces[i].word;
    if (word == noWord) continue;
    if (tree->words[word].relation == "conj") return true;
    for (const std::size_t child : language::dependents(*tree, word))
      if (tree->words[child].relation == "conj" && tree->words[child].upos == "PROPN") return true;
  }
  return false;
}

// Another of the same type of whom the article says the same: "X won the award", "Y won the award".
bool ambiguous(const Fact& fact, const Told& told, const Document& document,
               const std::vector<Named>& known) {
  if (fact.isWordForWord() || !fact.role.empty()) return false;
  if (isListed(fact, document) || saidTwice(fact, document)) return true;
  return std::any_of(known.begin(), known.end(), [&](const Named& other) {
    return !related(other.name, fact.key()) && couldFill(told, document, *other.mentions, much);
  });
}

// Whether most mentions stand behind "the": the Volgograd Arena, but Sochi.
bool takesArticle(const Document& document, const std::string& name,
                  const std::vector<text::Range>& mentions) {
  if (questions::takesArticle(name)) return true;
  std::size_t with = 0;
  for (const text::Range& mention : mentions) {
    const std::size_t from = mention.begin < 4 ? 0 : mention.begin - 4;
    if (lowered(document.text().substr(from, mention.begin - from)) == "the ") ++with;
  }
  return 2 * with > mentions.size();
}

// What the last word of a name says it is, where it is no town: a stadium, a county, a hall.
std::string siteWord(const std::string& place) {
  const std::string last = lowered(place.substr(place.rfind(' ') + 1));
  if (last == "arena") return "stadium";
  for (std::string_view site :
       {"stadium", "county",  "hall",      "street",   "park",     "river",   "airport",
        "island",  "islands", "lake",      "province", "center",   "centre",  "square",
        "bridge",  "station", "museum",    "ocean",    "sea",      "avenue",  "road",
        "route",   "school",  "mountains", "valley",   "district", "building"})
    if (last == site) return std::string(site);
  return "";
}

// A place of which nothing tells what it is: a street, a region, a building.
bool isUnknownPlace(const std::string& place) {
  return !isCountry(place) && !isDivision(place) && countryOfCity(place).empty() &&
         siteWord(place).empty();
}

// Neither a country beside a city nor a state beside one of its towns: one would hold the other.
bool sameRank(const std::string& place, const std::string& key) {
  return !isUnknownPlace(place) && isCountry(place) == isCountry(key) &&
         divisionNoun(place) == divisionNoun(key) && siteWord(place) == siteWord(key) &&
         !isContinent(place);
}

// The noun that says what kind of body it is: Party, University, Foundation.
std::string typeWord(const std::string& name) {
  const std::size_t of = name.find(" of ");
  const std::string head = name.substr(0, of);
  const std::size_t space = head.rfind(' ');
  if (of == std::string::npos && space == std::string::npos) return "a single word";
  return lowered(space == std::string::npos ? head : head.substr(space + 1));
}

const std::vector<text::Range>* mentionsOf(const std::vector<Named>& names,
                                           const std::string& key) {
  for (const Named& named : names)
    if (named.name == key) return named.mentions;
  return nullptr;
}

}  // namespace

bool isAmbiguous(const Fact& fact, const Document& document) {
  return ambiguous(fact, Told(fact, document), document, namesLike(fact, document));
}

std::vector<Option> names(const Fact& fact, const Document& document) {
  std::vector<Option> others;
  const std::string key = fact.key();
  const std::string quote = std::string(text::slice(document.text(), fact.statement.evidence)) +
                            " " + written(withSlot(fact.statement, fact.slot, ""));
  const std::vector<Named> known = namesLike(fact, document);
  const std::vector<text::Range>* own = mentionsOf(known, key);
  if (isContinent(key) || (fact.value == Value::Organisation && typeWord(key) == "a single word"))
    return {};
  if (fact.value == Value::Place && isUnknownPlace(key)) return {};
  if (const Person* person = personNamed(document.people, key);
      fact.value == Value::Person && person && isPlaceOrFirm(document, *person))
    return {};
  const bool country = isCountry(key);
  const Told told(fact, document);
  const bool one = fact.kind != "member";  // of a list, any other is as right
  if (one && own && !fact.statement.pieces.empty() && ambiguous(fact, told, document, known))
    return {};
  const bool definite = own && takesArticle(document, key, *own);
  const auto isFree = [&](const Named& other, const Document& home) {
    const bool person = fact.value == Value::Person;
    const auto akin = [&](const std::string& name) {
      return person ? mayBeOne(name, other.name) : related(name, other.name);
    };
    const bool quoted = person ? holdsWords(quote, lastName(other.name))
                               : shareAWord(other.name, quote) || holdsWords(quote, other.name);
    if (quoted || isAcronym(other.name) != isAcronym(key) || akin(key)) return false;
    if (fact.value == Value::Place && !sameRank(other.name, key)) return false;
    if (std::any_of(others.begin(), others.end(),
                    [&](const Option& option) { return akin(option.text); }))
      return false;
    if (fact.value != Value::Person && takesArticle(home, other.name, *other.mentions) != definite)
      return false;
    return fact.value != Value::Organisation || typeWord(other.name) == typeWord(key);
  };
  for (const Named& other : known) {
    if (!isFree(other, document)) continue;
    if (own && besideOneAnother(document, *own, *other.mentions)) continue;
    if (!fact.isWordForWord() && couldFill(told, document, *other.mentions, third)) continue;
    others.push_back({other.name, "The article names " + other.name + " for something else."});
  }
  const bool enough = others.size() > 1;
  for (const Beside& beside : document.beside) {
    if (enough || !beside.sameStory) continue;
    for (const Named& other : namesLike(fact, *beside.document))
      if (others.size() < 3 && !holdsWords(document.text(), other.name) &&
          isFree(other, *beside.document))
        others.push_back(
            {other.name, "Another article names " + other.name + " for something else."});
  }
  if (isDivision(key)) {
    for (const std::string& near : divisionsNear(key))
      if (others.size() < 3 && !holdsWords(document.text(), near))
        others.push_back({near, "The article does not name " + near + "."});
    return others;
  }
  // Of a match only those that the article names may have played.
  if (!country || definite || others.size() > 2 || isOfSport(document)) return others;
  for (const std::string& near : countriesNear(key)) {
    const bool named = holdsWords(document.text(), near) || questions::takesArticle(near);
    if (!named && !isYoungerThan(near, yearOf(document)))
      others.push_back({near, "The article does not name " + near + "."});
  }
  return others;
}

}  // namespace questions::rivals
