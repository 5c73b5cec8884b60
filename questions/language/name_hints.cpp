// One look at each word, and one at the longest listed name that begins there.
#include "questions/language/name_hints.h"

#include <algorithm>
#include <string>

#include "questions/language/name_words.h"

namespace language {
namespace {

enum Bit : unsigned {
  kCapitalised,
  kCapitals,
  kLowerCase,
  kFirst,
  kGivenName,
  kDemonym,
  kTitle,
  kOrganisationEnding,
  kPlaceEnding,
  kCompanyForm,
  kDay,
  kCountry,            // and two bits more: begins one, goes on in one
  kPlace = 14,         // likewise
  kOrganisation = 17,  // likewise
  kPlaceInOtherCase = 20,
  kGivenNameInOtherCase,
  kBits
};
static_assert(kBits == kNameHints);

constexpr std::size_t kLongestName = 5;

constexpr NameHints bit(unsigned number, bool set = true) { return NameHints{set} << number; }

bool isCapital(char c) { return c >= 'A' && c <= 'Z'; }
bool isSmall(char c) { return c >= 'a' && c <= 'z'; }

/// "PARIS" and "paris" as "Paris".
std::string inOtherCase(std::string_view form) {
  std::string other(form);
  for (std::size_t i = 0; i < other.size(); ++i) {
    if (i == 0 && isSmall(other[i])) other[i] = static_cast<char>(other[i] - 'a' + 'A');
    if (i > 0 && isCapital(other[i])) other[i] = static_cast<char>(other[i] - 'A' + 'a');
  }
  return other;
}

NameHints ofWord(std::string_view form, const Gazetteer& gazetteer) {
  const bool capital = isCapital(form.front());
  const bool small = std::any_of(form.begin(), form.end(), isSmall);
  const bool capitals = capital && !small && form.size() > 1;
  NameHints hints =
      bit(kCapitalised, capital && !capitals) | bit(kCapitals, capitals) |
      bit(kLowerCase, isSmall(form.front())) | bit(kGivenName, gazetteer.isGivenName(form)) |
      bit(kDemonym, gazetteer.isDemonym(form)) | bit(kTitle, isTitle(form)) |
      bit(kOrganisationEnding, endsOrganisation(form)) | bit(kPlaceEnding, endsPlace(form)) |
      bit(kCompanyForm, isCompanyForm(form)) | bit(kDay, isDay(form));
  if (capital && !capitals) return hints;
  const std::string other = inOtherCase(form);
  return hints | bit(kPlaceInOtherCase, gazetteer.kindOf(other) == NameKind::Place) |
         bit(kGivenNameInOtherCase, gazetteer.isGivenName(other));
}

/// Words as they are listed: apart, but for those that a hyphen joins.
std::string joined(const std::vector<std::string_view>& forms, std::size_t first, std::size_t end) {
  std::string text(forms[first]);
  for (std::size_t i = first + 1; i < end; ++i) {
    if (forms[i] != "-" && forms[i - 1] != "-") text += ' ';
    text += forms[i];
  }
  return text;
}

void markListed(const std::vector<std::string_view>& forms, std::size_t first,
                const Gazetteer& gazetteer, std::vector<NameHints>& hints) {
  for (std::size_t end = std::min(first + kLongestName, forms.size()); end > first; --end) {
    const std::string name = joined(forms, first, end);
    const std::optional<NameKind> kind = gazetteer.kindOf(name);
    if (!kind) continue;
    const unsigned from = !gazetteer.country(name).empty() ? kCountry
                          : *kind == NameKind::Place       ? kPlace
                                                           : kOrganisation;
    if (hints[first] >> from & 7) return;  // within a longer one
    for (std::size_t i = first; i < end; ++i)
      hints[i] |= bit(from + (end == first + 1 ? 0 : i == first ? 1 : 2));
    return;
  }
}

}  // namespace

std::vector<NameHints> nameHints(const std::vector<std::string_view>& forms,
                                 const Gazetteer& gazetteer) {
  std::vector<NameHints> hints;
  for (const std::string_view form : forms)
    hints.push_back(form.empty() ? 0 : ofWord(form, gazetteer));
  if (!hints.empty()) hints.front() |= bit(kFirst);
  for (std::size_t i = 0; i < forms.size(); ++i)
    if (!forms[i].empty() && isCapital(forms[i].front())) markListed(forms, i, gazetteer, hints);
  return hints;
}

}  // namespace language
