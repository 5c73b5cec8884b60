#include "questions/distractors/cities.h"

#include <algorithm>
#include <unordered_map>

#include "questions/distractors/word_lists.h"

namespace questions {
namespace {

using Rows = std::vector<WordRow>;

const Rows& places() {
  static const Rows rows = wordRows(word_lists::cities);
  return rows;
}

// The rows that hold a city: of its country, and behind it of its state.
const std::unordered_map<std::string_view, std::vector<const WordRow*>>& rowsOfCities() {
  static const auto index = [] {
    std::unordered_map<std::string_view, std::vector<const WordRow*>> rows;
    for (const WordRow& place : places())
      for (const std::string_view city : place.words) rows[city].push_back(&place);
    return rows;
  }();
  return index;
}

const std::vector<const WordRow*>& rowsOf(std::string_view city) {
  static const std::vector<const WordRow*> none;
  const auto found = rowsOfCities().find(city);
  return found == rowsOfCities().end() ? none : found->second;
}

const std::vector<std::string_view>& noCities() {
  static const std::vector<std::string_view> none;
  return none;
}

}  // namespace

// A name that two countries have a city of is in no list.
std::string_view countryOfCity(std::string_view city) {
  std::string_view only;
  for (const WordRow* place : rowsOf(city)) {
    const std::string_view country = place->names.front();
    if (!only.empty() && only != country) return {};
    only = country;
  }
  return only;
}

const std::vector<std::string_view>& citiesOf(std::string_view place) {
  for (const WordRow& row : places())
    if (row.isNamed(place)) return row.words;
  return noCities();
}

bool liesIn(std::string_view city, std::string_view place) {
  const std::vector<const WordRow*>& rows = rowsOf(city);
  return !countryOfCity(city).empty() &&
         std::any_of(rows.begin(), rows.end(),
                     [&](const WordRow* row) { return row->isNamed(place); });
}

const std::vector<std::string_view>& citiesBeside(std::string_view city) {
  return countryOfCity(city).empty() ? noCities() : rowsOf(city).back()->words;
}

std::vector<std::string_view> capitalsNear(std::string_view capital) {
  static const Rows regions = wordRows(word_lists::capitals);
  std::vector<std::string_view> others;
  for (const WordRow& region : regions)
    if (region.holds(capital)) others = region.words;
  std::erase(others, capital);
  return others;
}

}  // namespace questions
