#include "questions/distractors/nationalities.h"

#include <algorithm>

#include "questions/distractors/word_lists.h"
#include "questions/words.h"

namespace questions {
namespace {

const std::vector<WordRow>& rows() {
  static const std::vector<WordRow> all = wordRows(word_lists::nationalities);
  return all;
}

}  // namespace

std::string_view countryOfNationality(std::string_view adjective) {
  for (const WordRow& row : rows())
    if (row.isNamed(adjective)) return row.words.front();
  return {};
}

bool speaksOfPeople(std::string_view text, std::string_view country) {
  return std::any_of(rows().begin(), rows().end(), [&](const WordRow& row) {
    const std::string people(row.names.front());
    return row.holds(country) && (holdsWords(text, people) || holdsWords(text, people + "s"));
  });
}

bool speaksOf(std::string_view text, std::string_view country) {
  return holdsWords(text, country) || speaksOfPeople(text, country);
}

}  // namespace questions
