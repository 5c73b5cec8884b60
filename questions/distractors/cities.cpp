#include "questions/distractors/cities.h"

#include "questions/distractors/word_lists.h"

namespace questions {
namespace {

const std::vector<WordRow>& countries() {
  static const std::vector<WordRow> rows = wordRows(word_lists::cities);
  return rows;
}

}  // namespace

// A name that two countries have a city of is in no list.
std::string_view countryOfCity(std::string_view city) {
  std::string_view only;
  for (const WordRow& country : countries()) {
    if (!country.holds(city)) continue;
    if (!only.empty()) return {};
    only = country.names.front();
  }
  return only;
}

const std::vector<std::string_view>& citiesOf(std::string_view country) {
  static const std::vector<std::string_view> none;
  for (const WordRow& row : countries())
    if (row.isNamed(country)) return row.words;
  return none;
}

}  // namespace questions
