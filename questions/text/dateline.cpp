// A dash after names proves nothing ("Berg — who …"), so a dateline also needs capitals, a
// country, a day or an agency. Where a page has lost the dash, capitals stand before what opens a
// sentence.
#include "questions/text/dateline.h"

#include "questions/text/pattern.h"

namespace text {
namespace {

const Pattern& datelines() {
  static const Pattern pattern{
      // MOSCOW, Dec 3 (Reuters) -   KYIV, Ukraine (AP) —   WASHINGTON/MOSCOW —   NEW YORK, 3
      // December:
      R"(^\p{Lu}[\p{Lu}.’'-]+(?:[ /](?:\p{Lu}[\p{Lu}.’'-]+|DE|AL))*(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3})?(?:,? (?:{month} \d{1,2}|\d{1,2} {month})(?:, \d{4})?)?(?: \([\p{L}\p{M} /&.-]{2,40}\))? ?(?:--|[-–—])\s+(?=[\p{Lu}“"‘'\d]))",
      // Sydney, Australia —   Evansville, Indiana, United States -
      R"(^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,3}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,3}){1,2} ?(?:--|[-–—]|\s[-–—])\s+(?=[\p{Lu}“"‘'\d]))",
      // Moscow, Dec 3 (Interfax) -   Paris (AFP) –   Moscow, 3 December -
      R"(^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,3}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?(?:,? (?:{month} \d{1,2}|\d{1,2} {month})(?:, \d{4})?(?: \([\p{L} /&.-]{2,40}\))?|,? \([\p{Lu}\p{L} /&.-]{2,40}\)) ?(?:--|[-–—:])\s+(?=[\p{Lu}“"‘'\d]))",
      // WASHINGTON (Aug. 13) --   (CNN) --   (CNN)The …
      R"(^(?:\p{Lu}[\p{Lu}.’'-]+(?: \p{Lu}[\p{Lu}.’'-]+)*(?:, \p{Lu}[\p{L}.]+)? \({month} \d{1,2}(?:, \d{4})?\)|\({agency}\)) ?(?:--|[-–—])\s+(?=[\p{Lu}“"‘'\d]))",
      R"(^\({agency}\)\s*(?=[\p{Lu}“"‘'\d]))",
      // MOSCOW/KIEV Russia …
      R"(^{cityAlone}(?:/{cityAlone})?\s+(?=(?:\p{Lu}|\p{Lu}[\p{L}\p{M}’'-]*\p{Ll}[\p{L}\p{M}’'-]*) ))",
      // FLORENCE, Italy Italian police …   ANKARA A bomber …
      R"(^\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}, \p{Lu}\p{Ll}+\.?\s+(?=\p{Lu}\p{Ll}* ))",
      R"(^\p{Lu}{4,}(?: \p{Lu}{2,}){0,2}\s+(?=(?:A|An|The) \p{Ll}))",
      // NEW DELHI: India …
      R"(^\p{Lu}{3,}(?: \p{Lu}{3,}){0,2}:\s+(?=\p{Lu}))",
  };
  return pattern;
}

}  // namespace

std::size_t datelineSize(std::string_view paragraph) {
  const auto dateline = datelines().find(paragraph.substr(0, 160));
  return dateline ? dateline->end : 0;
}

}  // namespace text
