#include "questions/distractors/sorts.h"

#include "questions/distractors/bodies.h"
#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/words.h"

namespace questions {
namespace {

std::string pluralOf(const std::string& noun) {
  return noun.ends_with("y") && !noun.ends_with("ey") ? noun.substr(0, noun.size() - 1) + "ies"
                                                      : noun + "s";
}

}  // namespace

std::optional<Sort> sortOf(const std::string& text, text::Range mention, const Document& document) {
  const std::string name = text.starts_with("the ") ? text.substr(4) : text;
  if (isCountry(name) || takesArticle(name)) return Sort{Value::Place, "countries"};
  if (isDivision(name)) return Sort{Value::Place, pluralOf(std::string(divisionNoun(name)))};
  if (!countryOfCity(name).empty()) return Sort{Value::Place, "cities"};
  if (personAt(document.people, mention)) return Sort{Value::Person, "people"};
  if (name.ends_with(" Party")) return Sort{Value::Organisation, "parties"};
  if (const std::optional<Bodies> bodies = bodiesLike(name)) {
    const bool party = bodies->noun.ends_with("party");
    return Sort{Value::Organisation, party ? "parties" : pluralOf(bodies->noun)};
  }
  return std::nullopt;
}

}  // namespace questions
