#include "questions/distractors/nationalities.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "questions/distractors/countries.h"
#include "questions/distractors/word_lists.h"
#include "questions/words.h"

namespace questions {
namespace {

const std::vector<WordRow>& rows() {
  static const std::vector<WordRow> all = wordRows(word_lists::nationalities);
  return all;
}

// "the Netherlands": no wrong option beside others, and a country all the same.
bool hasNationality(std::string_view country) {
  static const auto known = [] {
    std::unordered_set<std::string_view> all;
    for (const WordRow& row : rows()) all.insert(row.words.front());
    return all;
  }();
  return known.contains(country);
}

// "U.S. President", "UK ministers".
std::string_view countryOfLetters(std::string_view word) {
  std::string letters(word);
  std::erase(letters, '.');
  if (letters == "US" || letters == "USA") return "United States";
  return letters == "UK" ? "Britain" : "";
}

}  // namespace

std::string_view countryOfNationality(std::string_view adjective) {
  static const auto countries = [] {
    std::unordered_map<std::string_view, std::string_view> index;
    for (const WordRow& row : rows())
      for (const std::string_view name : row.names) index.emplace(name, row.words.front());
    return index;
  }();
  const auto found = countries.find(adjective);
  return found == countries.end() ? std::string_view() : found->second;
}

std::string_view nationalityOf(std::string_view country) {
  for (const WordRow& row : rows())
    if (row.words.front() == country) return row.names.front();
  return {};
}

std::set<std::string> countriesIn(std::string_view text) {
  constexpr std::size_t mostWords = 3;  // of the name of a country
  std::set<std::string> found;
  const std::vector<Word> all = words(text);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const std::string_view people = countryOfNationality(all[i].text);
    if (!people.empty()) found.emplace(people);
    const std::string_view letters = countryOfLetters(all[i].text);
    if (!letters.empty()) found.emplace(letters);
    for (std::size_t last = i; last < std::min(i + mostWords, all.size()); ++last) {
      std::string_view name =
          text.substr(all[i].range.begin, all[last].range.end - all[i].range.begin);
      for (const std::string_view owner : {"'s", "’s", "'", "’"})
        if (name.ends_with(owner)) name.remove_suffix(owner.size());
      if (isCountry(name) || hasNationality(name)) found.emplace(name);
    }
  }
  return found;
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
