#include "questions/document/namesakes.h"

#include <algorithm>
#include <string>

#include "questions/document/name_runs.h"
#include "questions/words.h"

namespace questions {
namespace {

bool isSurname(text::Range mention, const Document& document) {
  return wordCount(text::slice(document.text(), mention)) == 1;
}

// Where somebody was last named by more than his surname before a byte; 0 if nowhere.
std::size_t lastInFull(const Person& person, std::size_t before, const Document& document) {
  std::size_t last = 0;
  for (const text::Range& mention : person.mentions)
    if (mention.begin < before && !isSurname(mention, document))
      last = std::max(last, mention.begin);
  return last;
}

}  // namespace

bool mayBeNamesake(text::Range mention, const Document& document) {
  const Person* meant = personAt(document.people, mention);
  if (!meant || !isSurname(mention, document)) return false;
  const std::size_t named = lastInFull(*meant, mention.begin, document);
  return std::any_of(document.people.begin(), document.people.end(), [&](const Person& other) {
    return &other != meant && lastName(other.name) == lastName(meant->name) &&
           lastInFull(other, mention.begin, document) > named;
  });
}

}  // namespace questions
