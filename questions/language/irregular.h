// Tables of irregular English forms.
#pragma once

#include <string_view>

namespace language {

struct IrregularVerb {
  std::string_view base, past, participle;
};

/// nullptr for regular verbs.
const IrregularVerb* irregularVerb(std::string_view base);

/// "wore", "worn": the past, or the participle, of one of them.
bool isIrregularPast(std::string_view form);

/// Plurals that no spelling rule gives; empty for others.
std::string_view irregularPlural(std::string_view noun);

/// Lemma of a word of a closed class or of a clipped auxiliary ("me" PRP is I, "wo" MD is will);
/// empty if it has none here.
std::string_view closedLemma(std::string_view form, std::string_view xpos);

/// Full name of a shortened month or day ("sept." is September); empty if it is none.
std::string_view calendarLemma(std::string_view form);

}  // namespace language
