// Other people whom the article names.
#include "questions/distractors/rivals.h"
#include "questions/words.h"

namespace questions::rivals {

std::vector<Option> people(const Fact& fact, const Document& document) {
  std::vector<Option> others;
  const std::string key = fact.key();
  const std::string quote(text::slice(document.text(), fact.statement.evidence));
  for (const Person& person : document.people) {
    const std::string last = person.name.substr(person.name.rfind(' ') + 1);
    if (holdsWords(key, last) || holdsWords(quote, last)) continue;
    others.push_back({person.name, "The article names " + person.name + " for something else."});
  }
  return others;
}

}  // namespace questions::rivals
