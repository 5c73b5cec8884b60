#include "questions/distractors/bodies.h"

#include <algorithm>
#include <string_view>

#include "questions/distractors/cities.h"
#include "questions/distractors/countries.h"
#include "questions/distractors/siblings.h"

namespace questions {
namespace {

const std::vector<WordRow>& fields() {
  static const std::vector<WordRow> rows = wordRows(word_lists::fields);
  return rows;
}

std::optional<Bodies> ofList(const std::string& name) {
  const std::vector<Sibling> found = listedBodies().named(name);
  if (found.empty()) return std::nullopt;
  const WordRow row = wordRow(found.front().line);
  Bodies bodies{std::string(row.names.front()), {}, {row.names.begin() + 1, row.names.end()}};
  for (const std::string_view member : row.words)
    if (member != found.front().member) bodies.others.emplace_back(namesOf(member).front());
  return bodies;
}

std::string with(const std::string& name, std::size_t at, std::size_t size, std::string_view put) {
  return name.substr(0, at) + std::string(put) + name.substr(at + size);
}

bool isAmerican(std::string_view name) {
  return name.starts_with("U.S. ") || name.starts_with("US ") || name.starts_with("United States");
}

// "Greek Ministry of Culture", "U.S. Department of Energy": with other fields.
std::optional<Bodies> ofField(const std::string& name) {
  for (const std::string_view head :
       {"Ministry of ", "Ministry for ", "Department of ", "Department for "}) {
    const std::size_t at = name.find(head);
    if (at == std::string::npos) continue;
    const std::size_t from = at + head.size();
    const std::string_view field = std::string_view(name).substr(from);
    const bool ministry = head.starts_with("Ministry");
    for (const WordRow& row : fields()) {
      const bool american = row.isNamed("American");
      if (!row.holds(field) || american != (!ministry && isAmerican(name))) continue;
      Bodies bodies{ministry ? "ministry" : "government department", {}};
      for (const std::string_view other : row.words)
        if (other != field && bodies.others.size() < 4)
          bodies.others.push_back(with(name, from, field.size(), other));
      return bodies;
    }
  }
  return std::nullopt;
}

// Kinds of bodies that every larger place has, with what stands around the place.
struct Local {
  std::string_view noun, before, after;
};

constexpr Local locals[] = {
    {"university", "University of ", ""},      {"university", "", " University"},
    {"university", "", " State University"},   {"hospital", "", " University Hospital"},
    {"airport", "", " International Airport"}, {"airport", "", " Airport"},
    {"council", "", " City Council"},          {"police force", "", " Police Department"},
    {"police force", "", " Police"},           {"court", "", " Crown Court"},
    {"court", "", " District Court"},
};

// Other cities of the same country, or states of the same region.
std::vector<std::string> placesLike(std::string_view place) {
  std::vector<std::string> others;
  for (const std::string_view city : citiesOf(countryOfCity(place)))
    if (city != place) others.emplace_back(city);
  return others.empty() ? divisionsNear(place) : others;
}

// "University of Edinburgh", "Leeds City Council": with other places of the same country.
std::optional<Bodies> ofPlace(const std::string& name) {
  for (const Local& local : locals) {
    if (name.size() <= local.before.size() + local.after.size()) continue;
    if (!name.starts_with(local.before) || !name.ends_with(local.after)) continue;
    const std::size_t size = name.size() - local.before.size() - local.after.size();
    const std::string place = name.substr(local.before.size(), size);
    Bodies bodies{std::string(local.noun), {}};
    for (const std::string& other : placesLike(place))
      if (other.find(' ') == std::string::npos)
        bodies.others.push_back(with(name, local.before.size(), size, other));
    if (bodies.others.size() > 1) return bodies;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Bodies> bodiesLike(const std::string& name) {
  if (std::optional<Bodies> bodies = ofList(name)) return bodies;
  if (std::optional<Bodies> bodies = ofField(name)) return bodies;
  return ofPlace(name);
}

}  // namespace questions
