#include "questions/document/stories.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <set>

#include "questions/distractors/countries.h"
#include "questions/words.h"

namespace questions {
namespace {

// People by their last names, as an article of the next day has them; places and bodies in full.
std::set<std::string> namesOf(const Document& document) {
  std::set<std::string> names;
  for (const Person& person : document.people)
    names.insert(lowered(person.name.substr(person.name.rfind(' ') + 1)));
  for (const Entity& entity : document.entities)
    if (!isCountry(entity.name) && !isContinent(entity.name)) names.insert(lowered(entity.name));
  return names;
}

bool areOfOneMonth(const Document& a, const Document& b) {
  constexpr int mostDays = 31;
  if (!a.published || !b.published) return true;
  const std::chrono::days apart =
      std::chrono::sys_days{*a.published} - std::chrono::sys_days{*b.published};
  return std::abs(apart.count()) <= mostDays;
}

}  // namespace

bool tellOneStory(const Document& a, const Document& b) {
  const std::set<std::string> names = namesOf(a), others = namesOf(b);
  const auto shared = std::count_if(names.begin(), names.end(),
                                    [&](const std::string& name) { return others.contains(name); });
  return shared > 1 && areOfOneMonth(a, b);
}

void setBeside(std::vector<Document>& documents) {
  for (Document& document : documents)
    for (const Document& other : documents)
      if (&other != &document) document.beside.push_back({&other, tellOneStory(document, other)});
}

}  // namespace questions
