#include "questions/distractors/countries.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

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

using Index = std::unordered_map<std::string_view, const WordRow*>;

// The first row that holds a name.
Index indexOf(const std::vector<WordRow>& rows) {
  Index index;
  for (const WordRow& row : rows)
    for (const std::string_view name : row.words) index.emplace(name, &row);
  return index;
}

const WordRow* rowWith(const Index& index, std::string_view name) {
  const auto found = index.find(name);
  return found == index.end() ? nullptr : found->second;
}

const WordRow* regionOf(std::string_view name) {
  static const Index index = indexOf(regions());
  return rowWith(index, name);
}

const WordRow* federationOf(std::string_view name) {
  static const Index index = indexOf(federations());
  return rowWith(index, name);
}

}  // namespace

bool isCountry(std::string_view name) { return regionOf(name) != nullptr; }

bool isContinent(std::string_view name) {
  for (std::string_view part :
       {"Europe", "Asia", "Africa", "Oceania", "North America", "Antarctica", "South America",
        "Latin America", "Middle East", "East", "West", "Western", "South East Asia",
        "Southeast Asia", "Balkans"})
    if (name == part) return true;
  return false;
}

// Washington and New York are left out: they are cities too.
bool isDivision(std::string_view name) { return federationOf(name) != nullptr; }

std::string_view divisionNoun(std::string_view name) {
  const WordRow* row = federationOf(name);
  return row ? row->names.front() : std::string_view();
}

std::vector<std::string> divisionsNear(std::string_view name) {
  std::vector<std::string> others;
  if (const WordRow* row = federationOf(name))
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

bool isYoungerThan(std::string_view country, int year) {
  constexpr std::pair<std::string_view, int> begun[] = {
      {"Ukraine", 1991},    {"Belarus", 1991},        {"Moldova", 1991},      {"Georgia", 1991},
      {"Armenia", 1991},    {"Azerbaijan", 1991},     {"Kazakhstan", 1991},   {"Uzbekistan", 1991},
      {"Kyrgyzstan", 1991}, {"Tajikistan", 1991},     {"Turkmenistan", 1991}, {"Estonia", 1991},
      {"Latvia", 1991},     {"Lithuania", 1991},      {"Slovenia", 1991},     {"Croatia", 1991},
      {"Bosnia", 1992},     {"Slovakia", 1993},       {"Eritrea", 1993},      {"Palau", 1994},
      {"Serbia", 2006},     {"Montenegro", 2006},     {"Kosovo", 2008},       {"South Sudan", 2011},
      {"Namibia", 1990},    {"North Macedonia", 2019}};
  return year > 0 && std::any_of(std::begin(begun), std::end(begun), [&](const auto& one) {
           return one.first == country && one.second > year;
         });
}

std::vector<std::string> countriesNear(std::string_view name) {
  std::vector<std::string> others;
  const WordRow* region = regionOf(name);
  const bool shortNames = region == &regions().back();
  if (region && !shortNames)
    for (const std::string_view other : region->words)
      if (other != name) others.emplace_back(other);
  return others;
}

}  // namespace questions
