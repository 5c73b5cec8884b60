#include "questions/distractors/countries.h"

#include <algorithm>

#include "questions/distractors/word_lists.h"
#include "questions/words.h"

namespace questions {
namespace {

const std::vector<WordRow>& regions() {
  static const std::vector<WordRow> rows = wordRows(word_lists::countries);
  return rows;
}

const std::vector<WordRow>& federations() {
  static const std::vector<WordRow> rows = wordRows(word_lists::divisions);
  return rows;
}

const std::vector<WordRow>& peoples() {
  static const std::vector<WordRow> rows = wordRows(word_lists::peoples);
  return rows;
}

const WordRow* rowWith(const std::vector<WordRow>& rows, std::string_view name) {
  for (const WordRow& row : rows)
    if (row.holds(name)) return &row;
  return nullptr;
}

}  // namespace

bool isCountry(std::string_view name) { return rowWith(regions(), name) != nullptr; }

bool isContinent(std::string_view name) {
  for (std::string_view part :
       {"Europe", "Asia", "Africa", "Oceania", "North America", "Antarctica", "South America",
        "Latin America", "Middle East", "East", "West", "Western", "South East Asia",
        "Southeast Asia", "Balkans"})
    if (name == part) return true;
  return false;
}

// Washington and New York are left out: they are cities too.
bool isDivision(std::string_view name) { return rowWith(federations(), name) != nullptr; }

std::string_view divisionNoun(std::string_view name) {
  const WordRow* row = rowWith(federations(), name);
  return row ? row->names.front() : std::string_view();
}

std::vector<std::string> divisionsNear(std::string_view name) {
  std::vector<std::string> others;
  if (const WordRow* row = rowWith(federations(), name))
    for (const std::string_view other : row->words)
      if (other != name) others.emplace_back(other);
  return others;
}

bool takesArticle(std::string_view country) {
  for (std::string_view name :
       {"United States", "United Kingdom", "United Arab Emirates", "Netherlands", "Philippines",
        "Maldives", "Bahamas", "Gambia", "Czech Republic", "Dominican Republic", "Soviet Union"})
    if (country == name) return true;
  return false;
}

bool differ(std::string_view told, std::string_view country, std::string_view other) {
  return std::any_of(peoples().begin(), peoples().end(), [&](const WordRow& row) {
    return row.holds(country) != row.holds(other) &&
           std::any_of(row.names.begin(), row.names.end(),
                       [&](std::string_view name) { return holdsWords(told, name); });
  });
}

std::vector<std::string> countriesNear(std::string_view name) {
  std::vector<std::string> others;
  const WordRow* region = rowWith(regions(), name);
  const bool shortNames = region == &regions().back();
  if (region && !shortNames)
    for (const std::string_view other : region->words)
      if (other != name) others.emplace_back(other);
  return others;
}

}  // namespace questions
