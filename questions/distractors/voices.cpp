// Who could have said a thing, as its own words tell: whose country or party they speak of; and
// whether it is somebody under arrest who speaks or acts.
#include <algorithm>
#include <functional>
#include <initializer_list>
#include <set>

#include "questions/distractors/cities.h"
#include "questions/distractors/heard.h"
#include "questions/distractors/homes.h"
#include "questions/distractors/nationalities.h"
#include "questions/distractors/rivals.h"
#include "questions/document/roles.h"
#include "questions/document/walks.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

bool isOneOf(const std::set<std::string>& countries, const std::string& quotation) {
  return std::any_of(countries.begin(), countries.end(),
                     [&](const std::string& country) { return speaksOf(quotation, country); });
}

// “In Norway we have no such laws”, of somebody Norwegian: of all who are not, nobody said so. Of a
// country that is not the speaker's, those who are of it hardly speak by name.
void eraseOtherCountries(std::vector<Option>& people, const std::string& quotation,
                         const std::string& key, const Document& document) {
  const std::set<std::string> own = countriesOf(key, document);
  if (isOneOf(own, quotation)) {
    std::erase_if(people, [&](const Option& option) {
      return !isOneOf(countriesOf(option.text, document), quotation);
    });
    return;
  }
  const auto isSpokenOf = [&](const Option& option) {
    return isOneOf(countriesOf(option.text, document), quotation);
  };
  if (std::count_if(people.begin(), people.end(), std::not_fn(isSpokenOf)) > 1)
    std::erase_if(people, isSpokenOf);
}

// The names of bodies in what somebody is called: "Labour" of "Labour's home affairs spokeswoman".
std::set<std::string> bodiesOf(const std::string& person, const Document& document) {
  std::set<std::string> found;
  for (const std::string& calling : callingsOf(person, document))
    for (const Word& word : words(calling))
      if (startsUpper(word.text) && countriesIn(word.text).empty() &&
          countryOfCity(word.text).empty())
        found.merge(contentRoots(word.text));
  return found;
}

// “Labour has a plan”, of somebody of Labour.
void eraseOtherBodies(std::vector<Option>& people, const std::string& quotation,
                      const std::string& key, const Document& document) {
  std::set<std::string> told;
  for (const Word& word : words(quotation))
    if (startsUpper(word.text)) told.merge(contentRoots(word.text));
  const auto isTold = [&](const std::string& person) {
    const std::set<std::string> of = bodiesOf(person, document);
    return std::any_of(of.begin(), of.end(),
                       [&](const std::string& root) { return told.contains(root); });
  };
  if (isTold(key))
    std::erase_if(people, [&](const Option& option) { return !isTold(option.text); });
}

// Who holds a post or speaks for others could be taken for one who does, and an expert for an
// expert: where two others of whom it is told are of the speaker's sort, the rest go.
void eraseOtherStanding(std::vector<Option>& people, const std::string& key,
                        const Document& document) {
  const bool told =
      std::any_of(document.callings.begin(), document.callings.end(),
                  [&](const Called& called) { return called.person == key && !called.belongs; });
  if (!told) return;
  const bool stands = speaksForOthers(key, document);
  const auto isLike = [&](const Option& option) {
    const Document& home = homeOf(document, option.text);
    return isCalled(option.text, home) && speaksForOthers(option.text, home) == stands;
  };
  if (std::count_if(people.begin(), people.end(), isLike) > 1)
    std::erase_if(people, std::not_fn(isLike));
}

// “We have the best law”, of a politician: those who make laws speak so of them.
void eraseOtherLawmakers(std::vector<Option>& people, const std::string& quotation,
                         const std::string& key, const Document& document) {
  if (walkOf(key, document) != Walk::Politics || !holdsAny(quotation, {"we", "our", "i", "my"}) ||
      !holdsAny(quotation,
                {"law", "laws", "bill", "legislation", "budget", "taxes", "voters", "constituents",
                 "parliament", "congress", "government", "administration"}))
    return;
  std::erase_if(people, [&](const Option& option) {
    return walkOf(option.text, homeOf(document, option.text)) != Walk::Politics;
  });
}

bool isAccused(const std::string& name, const Document& document) {
  const Person* person = personNamed(document.people, name);
  return person && person->accused;
}

// "De Vries", "Pilot Sundara" beside full names: half a name.
bool isHalf(const std::string& name) {
  const std::vector<Word> all = words(name);
  if (all.size() != 2) return false;
  const std::string first = lowered(all.front().text);
  return isAny(first, {"de", "di", "du", "del", "della", "dos", "ibn"}) ||
         isAny(first, {"pilot", "captain", "colonel", "lieutenant", "sergeant", "inspector",
                       "detective", "professor", "doctor", "senator", "coach"});
}

// How near one is to another by what the article calls both: of one walk of life, of one country,
// both told of or neither.
int nearness(const std::string& one, const std::string& other, const Document& document) {
  const Walk walk = walkOf(one, document), theirs = walkOf(other, document);
  const std::set<std::string> here = countriesOf(one, document),
                              there = countriesOf(other, document);
  const bool shared = std::any_of(here.begin(), here.end(), [&](const std::string& country) {
    return there.contains(country);
  });
  const bool foreign = !here.empty() && !there.empty() && !shared;
  return (walk == theirs && walk != Walk::Unknown ? 2 : 0) + (shared ? 2 : 0) - (foreign ? 2 : 0) +
         (isToldOf(one, document) == isToldOf(other, document) ? 1 : 0);
}

}  // namespace

bool decides(const std::string& quotation) {
  const std::vector<Word> all = words(quotation);
  for (std::size_t i = 0; i + 1 < all.size(); ++i) {
    if (withoutContraction(all[i].text) != "i") continue;
    const bool had = isAny(lowered(all[i + 1].text), {"have", "had"}) && i + 2 < all.size();
    const std::string verb = lowered(all[i + (had ? 2 : 1)].text);
    if (isAny(verb, {"decided", "ordered", "signed", "directed", "appointed", "instructed",
                     "authorised", "authorized", "sent"}) ||
        (verb == "made" && holdsWords(quotation, "decision")))
      return true;
  }
  return false;
}

void keepTold(std::vector<Option>& people, const Fact& fact, const Document& document) {
  const auto isTold = [&](const Option& option) {
    return !rolesOf(option.text, homeOf(document, option.text)).empty() ||
           shareAWord(document.article->attribution.title, option.text);
  };
  if (fact.role.empty() && std::count_if(people.begin(), people.end(), isTold) > 1)
    std::erase_if(people, std::not_fn(isTold));
}

void keepNearest(std::vector<Option>& people, const Fact& fact, const Document& document) {
  constexpr std::size_t enough = 3;
  if (people.size() <= enough) return;
  std::vector<int> near;
  for (const Option& option : people) near.push_back(nearness(fact.key(), option.text, document));
  std::vector<int> nearest = near;
  std::sort(nearest.begin(), nearest.end(), std::greater<>());
  const int least = nearest[enough - 1];
  std::vector<Option> kept;
  for (std::size_t i = 0; i < people.size(); ++i)
    if (near[i] >= least) kept.push_back(std::move(people[i]));
  people = std::move(kept);
}

void keepVoices(std::vector<Option>& people, const Fact& fact, const Document& document) {
  std::erase_if(people, [&](const Option& option) { return isHalf(option.text); });
  if (isHalf(fact.key())) people.clear();
  if (people.empty() || (fact.quotation.empty() && fact.kind != "person")) return;
  const bool accused = isAccused(fact.key(), document);
  std::erase_if(people, [&](const Option& option) {
    const bool other = isAccused(option.text, document);
    return accused ? fact.kind == "person" && !other : other;  // of a crime nobody else is told
  });
  if (fact.quotation.empty()) return;
  if (decides(fact.quotation) && rules(fact.key(), document))
    std::erase_if(people, [&](const Option& option) { return !rules(option.text, document); });
  eraseOtherLawmakers(people, fact.quotation, fact.key(), document);
  eraseOtherStanding(people, fact.key(), document);
  eraseOtherCountries(people, fact.quotation, fact.key(), document);
  eraseOtherBodies(people, fact.quotation, fact.key(), document);
}

}  // namespace questions::rivals
