// Reads the lists: sections of lines "name, tab, what it belongs to".
#include "questions/language/gazetteer.h"

#include <fstream>

#include "questions/error.h"

namespace language {
namespace {

std::string_view find(const std::map<std::string, std::string, std::less<>>& table,
                      std::string_view name) {
  const auto found = table.find(name);
  return found == table.end() ? std::string_view{} : std::string_view(found->second);
}

}  // namespace

Gazetteer::Gazetteer(const std::filesystem::path& path) {
  std::ifstream file(path);
  if (!file) {
    throw questions::Error({path.string()}, "the list of names is missing; install Hearsay again");
  }
  const std::map<std::string, Table*> tables{{"[countries]", &countries_},
                                             {"[places]", &places_},
                                             {"[demonyms]", &demonyms_},
                                             {"[organisations]", &organisations_},
                                             {"[given names]", &givenNames_}};
  Table* table = nullptr;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (line.empty() || line[0] == '#') continue;
    const std::size_t tab = line.find('\t');
    if (const auto section = tables.find(line); section != tables.end()) {
      table = section->second;
    } else if (table && tab != std::string::npos) {
      table->emplace_hint(table->end(), line.substr(0, tab), line.substr(tab + 1));
    } else {
      throw questions::Error({path.string(), number},
                             "\"" + line + "\" fits no list; install Hearsay again");
    }
  }
  if (givenNames_.empty()) {
    throw questions::Error({path.string(), number},
                           "the list of names is cut short; install Hearsay again");
  }
}

std::optional<NameKind> Gazetteer::kindOf(std::string_view name) const {
  if (countries_.contains(name) || places_.contains(name)) return NameKind::Place;
  if (organisations_.contains(name)) return NameKind::Organisation;
  return std::nullopt;
}

std::string_view Gazetteer::country(std::string_view name) const { return find(countries_, name); }

std::string_view Gazetteer::countryOf(std::string_view name) const {
  const std::string_view place = find(places_, name);
  return place.empty() ? find(demonyms_, name) : place;
}

bool Gazetteer::isDemonym(std::string_view word) const {
  if (demonyms_.contains(word)) return true;
  return word.ends_with('s') && demonyms_.contains(word.substr(0, word.size() - 1));
}

bool Gazetteer::isGivenName(std::string_view word) const { return givenNames_.contains(word); }

Gender Gazetteer::genderOf(std::string_view givenName) const {
  const std::string_view gender = find(givenNames_, givenName);
  if (gender.empty()) return Gender::Unknown;
  return gender == "f" ? Gender::Feminine : Gender::Masculine;
}

}  // namespace language
