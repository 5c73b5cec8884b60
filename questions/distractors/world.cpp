// Wrong cities and bodies from lists of the world's: none that the article names, so that none of
// them can be what it means.
#include <algorithm>

#include "questions/distractors/bodies.h"
#include "questions/distractors/cities.h"
#include "questions/distractors/rivals.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

std::vector<Option> unnamed(const std::vector<std::string_view>& names, const std::string& key,
                            const Document& document) {
  std::vector<Option> others;
  for (const std::string_view name : names)
    if (name != key && !holdsWords(document.text(), name) && !holdsWords(name, key))
      others.push_back({std::string(name), "The article does not name " + std::string(name) + "."});
  return others;
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

std::vector<Option> towns(const Fact& fact, const Document& document) {
  const std::string key = fact.key();
  const std::string_view country = countryOfCity(key);
  return country.empty() ? std::vector<Option>() : unnamed(citiesOf(country), key, document);
}

std::vector<Option> bodies(const Fact& fact, const Document& document) {
  const std::string key = fact.key();
  const std::optional<Bodies> known = bodiesLike(key);
  if (!known || (behindThe(fact) && key.find(' ') == std::string::npos)) return {};
  if (!tellsOfSetting(document.text(), *known)) return {};
  return unnamed({known->others.begin(), known->others.end()}, key, document);
}

}  // namespace questions::rivals
