// Looks names up in the shipped lists.
#include "questions/language/gazetteer.h"

#include "questions/text/characters.h"

namespace language {

Gazetteer::Gazetteer(const std::filesystem::path& names)
    : file_(names),
      countries_(file_.section("countries")),
      places_(file_.section("places")),
      demonyms_(file_.section("demonyms")),
      organisations_(file_.section("organisations")),
      givenNames_(file_.section("given names")) {}

std::optional<NameKind> Gazetteer::kindOf(std::string_view name) const {
  if (countries_.contains(name) || places_.contains(name)) return NameKind::Place;
  if (organisations_.contains(text::lowered(name))) return NameKind::Organisation;
  return std::nullopt;
}

std::string_view Gazetteer::country(std::string_view name) const { return countries_.value(name); }

std::string_view Gazetteer::countryOf(std::string_view name) const {
  const std::string_view place = places_.value(name);
  return place.empty() ? demonyms_.value(name) : place;
}

bool Gazetteer::isDemonym(std::string_view word) const {
  if (demonyms_.contains(word)) return true;
  return word.ends_with('s') && demonyms_.contains(word.substr(0, word.size() - 1));
}

bool Gazetteer::isGivenName(std::string_view word) const { return givenNames_.contains(word); }

Gender Gazetteer::genderOf(std::string_view givenName) const {
  const std::string_view gender = givenNames_.value(givenName);
  if (gender.empty()) return Gender::Unknown;
  return gender == "f" ? Gender::Feminine : Gender::Masculine;
}

}  // namespace language
