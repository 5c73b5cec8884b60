// Lists of names: countries, other places, organisations, demonyms, given names
// (assets/language/names.txt).
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "questions/language/list_file.h"
#include "questions/language/tree.h"

namespace language {

class Gazetteer {
 public:
  /// Throws questions::Error if the file is missing or broken.
  explicit Gazetteer(const std::filesystem::path& names);
  Gazetteer(const Gazetteer&) = delete;
  Gazetteer& operator=(const Gazetteer&) = delete;

  /// Place or Organisation if the list has this name.
  std::optional<NameKind> kindOf(std::string_view name) const;

  /// The usual name of a country by any of its names; empty if it is none.
  std::string_view country(std::string_view name) const;

  /// The country that a place (or a demonym: Russian) belongs to; empty if unknown or disputed.
  std::string_view countryOf(std::string_view name) const;

  /// Russian, Palestinian; also in the plural.
  bool isDemonym(std::string_view word) const;

  bool isGivenName(std::string_view word) const;
  Gender genderOf(std::string_view givenName) const;

 private:
  ListFile file_;
  const WordList &countries_, &places_, &demonyms_, &organisations_, &givenNames_;
};

}  // namespace language
