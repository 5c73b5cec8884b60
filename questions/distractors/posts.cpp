// Wrong posts for a person, and wrong people for a post.
#include "questions/document/posts.h"

#include <algorithm>
#include <set>

#include "questions/distractors/nationalities.h"
#include "questions/distractors/offices.h"
#include "questions/distractors/rivals.h"
#include "questions/document/walks.h"
#include "questions/wording.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// Whether every word of `part` is in `whole`: "foreign minister" in "Russian foreign minister".
bool within(const std::string& part, const std::string& whole) {
  const std::set<std::string> of = contentRoots(part), in = contentRoots(whole);
  return std::includes(in.begin(), in.end(), of.begin(), of.end());
}

// A man and a woman: no son-in-law is a woman.
bool differ(const Person& person, const std::string& name, const Document& document) {
  const Person* other = personNamed(document.people, name);
  return other && person.gender != language::Gender::Unknown &&
         other->gender != language::Gender::Unknown && person.gender != other->gender;
}

// Whom the article calls nothing, a prisoner or a guest, is taken for no minister.
bool isCalledSomething(const Person& person, const Document& document) {
  return std::any_of(document.callings.begin(), document.callings.end(),
                     [&](const Called& called) { return called.person == person.name; });
}

std::string noteOn(const std::string& person, const Post* own) {
  // Not which: another item may ask for it.
  return own ? "The article gives " + person + " another post."
             : "The article does not say this of " + person + ".";
}

// "minister" of "Danish transport minister", "chief" of "police chief of Rome".
std::string headOf(const std::string& post) {
  const std::string whose = post.substr(0, std::min(post.find(" of "), post.find(" to ")));
  return lowered(whose.substr(whose.rfind(' ') + 1));
}

bool holdsLike(const std::vector<Post>& known, const std::string& person, const std::string& role) {
  return std::any_of(known.begin(), known.end(), [&](const Post& post) {
    return post.person == person && headOf(post.text) == headOf(role);
  });
}

// Whether somebody of another article has a post like this one, but not this one.
bool isColleague(const Post& post, const std::string& role, const Document& home) {
  const Person* person = personNamed(home.people, post.person);
  return person && person->sure && mayStandFor(home, *person) &&
         headOf(post.text) == headOf(role) && !within(role, post.text) &&
         !within(post.text, role) && isHeadOfState(post.text) == isHeadOfState(role);
}

// Ministers for a minister, of the other articles of the pack, where the own one has too few.
void addColleagues(std::vector<Option>& others, const std::string& role, const Document& document) {
  constexpr std::size_t enough = 3;
  const std::vector<Post> own = postsOf(document);
  const auto end = std::stable_partition(others.begin(), others.end(), [&](const Option& option) {
    return holdsLike(own, option.text, role);
  });
  std::vector<Option> like(others.begin(), end);
  for (const Beside& beside : document.beside)
    for (const Post& post : postsOf(*beside.document)) {
      const auto isKnown = [&](const Option& option) {
        return shareAWord(option.text, post.person);
      };
      if (like.size() < enough && isColleague(post, role, *beside.document) &&
          !holdsWords(document.text(), post.person.substr(post.person.rfind(' ') + 1)) &&
          std::none_of(like.begin(), like.end(), isKnown))
        like.push_back({post.person, "Another article gives " + post.person + " another post."});
    }
  if (like.size() == static_cast<std::size_t>(end - others.begin())) return;
  for (auto rest = end; rest != others.end() && like.size() < enough; ++rest) like.push_back(*rest);
  others = std::move(like);
}

// "Deputy Governor": of a bank or of a state? Neither has colleagues among the others.
bool isBareGovernor(const std::string& post) {
  const std::set<std::string> roots = contentRoots(post);
  return roots.contains(rootOf("governor")) &&
         std::all_of(roots.begin(), roots.end(), [](const std::string& root) {
           return root == rootOf("governor") || root == rootOf("deputy") ||
                  root == rootOf("former");
         });
}

// Whether the article speaks of an office's own field besides naming those in office: of swine flu
// the minister who speaks is the one for health.
bool isOfTopic(const std::string& post, const std::string& other, const std::vector<Post>& known,
               const Document& document) {
  constexpr std::size_t often = 2, many = 3;
  std::set<std::string> field = contentRoots(post);
  for (const std::string& root : contentRoots(other)) field.erase(root);
  for (const std::string& root : field) {
    std::size_t said = 0, named = 0;
    for (const Word& word : words(document.text())) said += rootOf(word.text) == root ? 1 : 0;
    for (const Post& one : known) named += contentRoots(one.text).contains(root) ? 1 : 0;
    // Where ministers of one field of three countries speak, it is of the field as well.
    if (said >= named + often || named >= many) return true;
  }
  return false;
}

// A "defense secretary" of Britain, whose colleagues are not those of Washington, and the other way
// round.
std::string asSpeltAt(const Document& document, std::string post) {
  std::size_t british = 0, american = 0;
  for (const Word& word : words(document.text())) {
    british += isAny(word.text, {"UK", "British", "Britain", "MPs"}) ? 1 : 0;
    american += isAny(word.text, {"US", "American", "Americans", "Washington"}) ? 1 : 0;
  }
  const bool ofAmerica = countriesIn(post).contains("United States") || holdsWords(post, "US") ||
                         holdsWords(post, "U.S.");
  const bool ofBritain = british > american && !ofAmerica;
  const std::size_t at = lowered(post).find(ofBritain ? "defense" : "defence");
  if (at != std::string::npos && (ofBritain || ofAmerica)) post[at + 5] = ofBritain ? 'c' : 's';
  return post;
}

// Posts of those who rule, or want to: none of them could be the director of a firm.
bool isOfPower(const std::string& post) {
  constexpr std::string_view powers[] = {"leader", "commissioner", "policy",   "senator",
                                         "mayor",  "governor",     "lawmaker", "ambassador"};
  return isHeadOfState(post) || !otherOffices(post).empty() ||
         std::any_of(std::begin(powers), std::end(powers),
                     [&](std::string_view power) { return holdsWords(post, power); });
}

bool isHeldByAnother(const std::string& office, const std::string& person,
                     const std::vector<Post>& known) {
  return std::any_of(known.begin(), known.end(), [&](const Post& post) {
    return post.person != person && within(office, post.text);
  });
}

// Bodies of many countries, which may be led by anybody.
bool isOfMany(const std::string& role) {
  const std::vector<Word> all = words(role);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    return isAny(word.text, {"EU", "UN", "NATO", "IMF", "WHO", "FIFA", "UEFA"}) ||
           isAny(lowered(word.text),
                 {"european", "united", "world", "african", "international", "union"});
  });
}

// Whether the article tells that one is of another country than the other; of whose own it tells
// none, anybody is of whom it tells one.
bool isForeignTo(const std::string& name, const std::string& key, const std::string& role,
                 const Document& document) {
  std::set<std::string> own = countriesOf(key, document);
  own.merge(countriesIn(role));
  const std::set<std::string> theirs = countriesOf(name, document);
  if (own.empty()) return !theirs.empty() && !isOfMany(role);
  return !theirs.empty() &&
         std::none_of(theirs.begin(), theirs.end(),
                      [&](const std::string& country) { return own.contains(country); });
}

// "the former head of the United Nations": known for what he was.
bool isOfThePast(const std::string& name, const Document& document) {
  const std::vector<std::string> all = callingsOf(name, document);
  return std::any_of(all.begin(), all.end(), [](const std::string& calling) {
    return holdsWords(calling, "former") || holdsWords(calling, "ex");
  });
}

bool hasPower(const std::string& name, const Document& document) {
  const std::vector<std::string> all = callingsOf(name, document);
  return std::any_of(all.begin(), all.end(), isOfPower);
}

}  // namespace

std::vector<Option> posts(const Fact& fact, const Document& document) {
  constexpr std::size_t nearest = 4;
  const std::string person = fact.statement.pieces.front().text;
  const std::vector<Post> known = postsOf(document);
  if (isBareGovernor(fact.key()) || isTopicOf(document.article->attribution.title, fact.key()))
    return {};
  std::vector<Option> told, others;  // those that the article gives to somebody else go first
  for (const std::string& office : otherOffices(asSpeltAt(document, fact.key()))) {
    const bool holds = std::any_of(known.begin(), known.end(), [&](const Post& post) {
      return post.person == person && within(office, post.text);
    });
    if (holds) continue;
    if (isOfTopic(fact.key(), office, known, document)) return {};
    if (isHeldByAnother(office, person, known)) {
      told.push_back({office, "The article gives this post to somebody else."});
      continue;
    }
    if (holdsWords(document.text(), office)) continue;
    others.push_back({office, "The article calls " + person + " " + withArticle(fact.key()) + "."});
  }
  if (told.size() > 2) told.resize(2);
  for (Option& option : others)
    if (told.size() < nearest) told.push_back(std::move(option));
  return told;
}

std::vector<Option> holders(const Fact& fact, const Document& document) {
  const std::vector<Post> known = postsOf(document);
  std::vector<Option> others;
  for (const Person& person : document.people) {
    if (person.name == fact.key() || !mayStandFor(document, person)) continue;
    if (fact.kind == "role" && (!person.sure || !isCalledSomething(person, document))) continue;
    if (fact.kind == "relation" && differ(person, fact.key(), document)) continue;
    if (shareAWord(person.name, fact.role) || shareAWord(person.name, fact.key())) continue;
    const Post* own = nullptr;
    bool holds = false;
    for (const Post& post : known) {
      if (post.person != person.name) continue;
      holds = holds || within(fact.role, post.text) || within(post.text, fact.role);
      own = &post;
    }
    if (holds || (isHeadOfState(fact.role) && !(own && isHeadOfState(own->text)))) continue;
    if (fact.kind == "role" && (isForeignTo(person.name, fact.key(), fact.role, document) ||
                                isOfThePast(person.name, document)))
      continue;
    const bool power = (own && isOfPower(own->text)) || hasPower(person.name, document);
    if (power && fact.kind != "relation" && !isOfPower(fact.role)) continue;
    others.push_back({person.name, noteOn(person.name, own)});
  }
  if (fact.kind == "role") addColleagues(others, fact.role, document);
  return others;
}

void addSpeakers(std::vector<Option>& others, const Fact& fact, const Document& document) {
  if (others.size() > 1) return;
  for (const Post& post : postsOf(document))
    if (post.person == fact.key()) return addColleagues(others, post.text, document);
}

}  // namespace questions::rivals
