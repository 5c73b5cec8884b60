// Wrong cities and bodies from lists of the world's: none that the article names, so that none of
// them can be what it means.
#include <algorithm>
#include <cstdlib>
#include <utility>

#include "questions/distractors/bodies.h"
#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/nationalities.h"
#include "questions/distractors/rivals.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

std::vector<Option> unnamed(const std::vector<std::string_view>& names, const std::string& key,
                            const Document& document) {
  std::vector<Option> others;
  for (const std::string_view name : names)
    if (name != key && !holdsWords(document.text(), name) && !holdsWords(name, key) &&
        !holdsWords(key, name) &&
        std::none_of(others.begin(), others.end(), [&](const Option& other) {
          return holdsWords(name, other.text) || holdsWords(other.text, name);  // "New Delhi"
        }))
      others.push_back({std::string(name), "The article does not name " + std::string(name) + "."});
  return others;
}

// Of cities in the order of their weight, those about as great as the key, which may be none of
// them: nobody takes Ballarat for Sydney.
std::vector<Option> asGreat(const std::vector<std::string_view>& cities, const std::string& key,
                            const Document& document) {
  constexpr std::size_t most = 6;
  const auto own = std::find(cities.begin(), cities.end(), key);
  const std::ptrdiff_t place = own == cities.end() ? 0 : own - cities.begin();
  std::vector<std::pair<std::ptrdiff_t, std::string_view>> apart;
  for (std::size_t i = 0; i < cities.size(); ++i)
    apart.emplace_back(std::abs(static_cast<std::ptrdiff_t>(i) - place), cities[i]);
  std::stable_sort(apart.begin(), apart.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string_view> nearest;
  for (const auto& [steps, city] : apart) nearest.push_back(city);
  std::vector<Option> others = unnamed(nearest, key, document);
  if (others.size() > most) others.resize(most);
  return others;
}

// Who names Vienna may mean Austria.
bool namesCityOf(const std::string& country, const Document& document) {
  const std::vector<std::string_view>& cities = citiesOf(country);
  return std::any_of(cities.begin(), cities.end(), [&](std::string_view city) {
    return document.text().find(city) != std::string::npos && holdsWords(document.text(), city);
  });
}

// Whether most mentions stand behind "the", as the names of the list then would have to.
bool behindThe(const Fact& fact) {
  return fact.slot.begin > 0 && lowered(fact.statement.pieces[fact.slot.begin - 1].text) == "the";
}

// A "US party" is one in an article that speaks of the country: others have a Democratic Party too.
bool tellsOfSetting(const std::string& text, const Bodies& bodies) {
  const std::vector<std::string>& settings = bodies.settings;
  return settings.empty() ||
         std::any_of(settings.begin(), settings.end(),
                     [&](const std::string& name) { return holdsWords(text, name); });
}

}  // namespace

// "in Moscow", not "concessions to Moscow".
bool isTown(const Fact& fact) {
  if (fact.value != Value::Place || fact.slot.begin == 0) return false;
  const std::string before = lowered(fact.statement.pieces[fact.slot.begin - 1].text);
  return (before == "in" || before == "near") && !countryOfCity(fact.key()).empty();
}

// Other capitals, where nothing tells of the country: every other town of it would be a lesser
// guess. Else of its state, where the article leaves two; nobody takes Boston for El Paso.
std::vector<Option> towns(const Fact& fact, const Document& document) {
  const std::string key = fact.key();
  const std::string told = fact.statement.lead + written(withSlot(fact.statement, fact.slot, ""));
  if (!speaksOf(told, countryOfCity(key))) {
    const std::vector<Option> capitals = unnamed(capitalsNear(key), key, document);
    if (capitals.size() > 1) return capitals;
  }
  const std::vector<Option> near = asGreat(citiesBeside(key), key, document);
  return near.size() > 1 ? near : asGreat(citiesOf(countryOfCity(key)), key, document);
}

std::vector<Option> placesBeside(const Fact& fact, const Document& document) {
  const std::string key = fact.key();
  const std::string_view people = countryOfNationality(key);
  if (people.empty() && !countryOfCity(key).empty()) return towns(fact, document);
  std::vector<Option> others;
  const std::vector<std::string> near =
      isDivision(key) ? divisionsNear(key) : countriesNear(people.empty() ? key : people);
  for (const std::string& place : near) {
    const std::string name(people.empty() ? place : nationalityOf(place));
    if (!name.empty() && !takesArticle(place) && !speaksOf(document.text(), place) &&
        !namesCityOf(place, document) && !isYoungerThan(place, yearOf(document)))
      others.push_back({name, "The article does not speak of " + place + "."});
  }
  return others;
}

std::vector<Option> bodies(const Fact& fact, const Document& document) {
  const std::string key = fact.key();
  const std::optional<Bodies> known = bodiesLike(key);
  if (!known || (behindThe(fact) && key.find(' ') == std::string::npos)) return {};
  if (!tellsOfSetting(document.text(), *known)) return {};
  return unnamed({known->others.begin(), known->others.end()}, key, document);
}

}  // namespace questions::rivals
