#include "questions/distractors/homes.h"

#include <algorithm>

namespace questions::rivals {

const Document& homeOf(const Document& document, const std::string& name) {
  if (personNamed(document.people, name)) return document;
  for (const Beside& beside : document.beside)
    if (personNamed(beside.document->people, name)) return *beside.document;
  return document;
}

const Person* personOf(const Document& document, const Option& option) {
  return personNamed(homeOf(document, option.text).people, option.text);
}

bool isCalled(const std::string& name, const Document& document) {
  return std::any_of(document.callings.begin(), document.callings.end(),
                     [&](const Called& called) { return called.person == name; });
}

}  // namespace questions::rivals
