// Captions are known by their labels and credits, and by house styles: one sentence that ends in
// place and date ("…, Russia, December 2, 2025."), "(left)", "pictured".
#include "questions/text/caption.h"

#include <algorithm>

#include "questions/text/pattern.h"

namespace text {
namespace {

constexpr std::size_t longestCaption = 700;

const Pattern& labels() {
  static const Pattern pattern{
      R"(^(?:FILE PHOTO|FILE PICTURE|FILE IMAGE|File photo|File picture|FILE|CAPTION|Caption)(?: ?:| [-–—])\s*(?=\S))",
      R"(^(?:\[\d+\/\d+\] ?|Item \d+ of \d+ )(?=\S))",
      R"((?i)^(?:image source, .{0,80}?)?(?:image|media|video|photo) caption[,:] ?(?=\S))",
  };
  return pattern;
}

// Credits that only stand under pictures; each reaches to the paragraph's end.
const Pattern& credits() {
  static const Pattern pattern{
      // Image: Nick Moreau.
      R"((?:^|(?<=\s))(?:Image|Photo|Photograph|Picture|Video|Audio|Illustration|Graphic|Map|Composite|Screenshot|PHOTO|IMAGE|CREDIT|Credits?)(?: (?:[Cc]redit|[Ss]ource|[Cc]ourtesy))?: ?(?![^.]{0,60}\b(?:is|was|has|said)\b)\S(?:(?!\p{Ll}{2}[.] \p{Lu}).){0,100}$)",
      // Photo by Nick Moreau; Photograph courtesy of NASA
      R"((?:^|(?<=[.!?…”"’)] ))(?:Photo|Photograph|Image|Picture|Video|PHOTO)s? (?:by|courtesy|from|via|provided by) (?:of )?[\p{Lu}@].{0,100}$)",
      // (AP Photo/Alexander Zemlianichenko, File) and [Evgenia Novozhenina/Reuters]
      R"([\[(](?:(?i:file)(?: photo| image| picture)?(?::| -| by)? ?)?(?:[^\[\]()]{0,100}(?:/ ?|via ){agency}|{agency}(?: Photo| Images)? ?/[^\[\]()]{1,100}|(?:(?:Photo|Image|Picture|Photograph|Illustration|PHOTO|IMAGE)s?(?: credit)?|Credits?|CREDIT)(?:: ?| by | courtesy (?:of )?| via )[^\[\]()]{1,100}|(?i:file|screenshot|handout)[^\[\]()]{0,30}|{agency} Photo|Getty Images)[^\[\]()]{0,60}[\])][.]?$)",
      // Sputnik/Alexander Kazakov/Pool via REUTERS and REUTERS/Anatolii Stepanov
      R"((?:^|(?<=\s))(?:{agency}(?: Photo)?/ ?\p{Lu}|(?:[\p{Lu}][\p{L}.’'-]*[ /]){1,5}(?:via |/ ?){agency}).{0,100}$)",
      // Valley Post/Lena Frei: names with a stroke between them, after a full stop
      R"((?<=[.!?…”"’)] )(?:\p{Lu}[\p{L}\p{N}.’'&-]* ?){1,5}/ ?(?:\p{Lu}[\p{L}\p{N}.’'&/-]* ?){1,8}$)",
      // © Alamy, Image source, Getty Images
      R"((?:^|(?<=[.!?…”"’)] ))(?:© ?|(?i:image (?:source|copyright),? ))\p{Lu}.{0,60}$)",
  };
  return pattern;
}

// A credit that follows a full stop as a line of its own: "Getty Images", "Kremlin Pool/AP".
const Pattern& bareCredits() {
  static const Pattern pattern{
      R"((?<=[.!?…”"’)] )(?=[^.]*{agency}\b)(?:[\p{Lu}][\p{L}\p{N}.’'&-]*|via|by|for|and|of|the)(?:[ /,|-]+(?:[\p{Lu}][\p{L}\p{N}.’'&-]*|via|by|for|and|of|the)){0,9}[.]?$)",
  };
  return pattern;
}

const Pattern& captionHeads() {
  static const Pattern pattern{
      R"(^(?:Pictured|PICTURED|IN PICTURES|File photo|A file photo|File picture|File image|Undated (?:photo|handout))\b)",
      R"(^(?:In this|This|The|A|An) (?:\p{L}+ ){0,3}?(?i:photo|photograph|image|picture|screenshot|screengrab|satellite image|handout|still)(?:,| (?:shows?|taken|released|provided|from|made|of|grab|illustration|obtained)\b)(?!.*[.] \p{Lu}))",
      R"(^(?:A|An aerial|An) (?:general|file|aerial) (?:view|photo|picture|image)\b)",
  };
  return pattern;
}

// A single sentence that ends or is marked as captions are.
const Pattern& captionForms() {
  static const Pattern pattern{
      R"(^(?:(?!\p{Ll}{2}[.] \p{Lu}).)*, (?:on )?(?:\p{Lu}\p{Ll}+day,? )?(?:{month} \d{1,2},? \d{4}|\d{1,2} {month},? \d{4})[.]?$)",
      R"(^(?:(?!\p{Ll}{2}[.] \p{Lu}).)*(?:\((?:[LRC]|left|right|centre|center|far left|far right|second (?:left|right)|from left|top|bottom|above|below|pictured)\)|, (?:left|right|centre|center|pictured),|, (?:pictured|seen here|shown here) ).*$)",
      R"(^(?:(?!\p{Ll}{2}[.] \p{Lu}).)*(?:; from file|(?:from|in) an? (?:undated|file) (?:photo|picture|image|handout)|\(?(?i:file (?:photo|picture|pic|image))\)?)[^.]{0,20}[.]?$)",
  };
  return pattern;
}

bool startsAsCaption(std::string_view paragraph) {
  return captionHeads().matches(paragraph) || captionForms().matches(paragraph);
}

std::size_t trimmedEnd(std::string_view paragraph, std::size_t end) {
  while (end > 0 && paragraph[end - 1] == ' ') --end;
  return end;
}

}  // namespace

CaptionParts captionParts(std::string_view paragraph) {
  CaptionParts parts{false, 0, paragraph.size()};
  if (paragraph.size() > longestCaption) return parts;
  if (const auto label = labels().find(paragraph)) parts = {true, label->end, paragraph.size()};
  for (const Pattern* pattern : {&credits(), &bareCredits()}) {
    const auto credit = pattern->find(paragraph);
    if (!credit || credit->begin < parts.labelEnd) continue;
    parts.isCaption = true;
    parts.creditBegin = std::min(parts.creditBegin, credit->begin);
  }
  const std::string_view told =
      paragraph.substr(parts.labelEnd, trimmedEnd(paragraph, parts.creditBegin) - parts.labelEnd);
  parts.isCaption = parts.isCaption || startsAsCaption(told);
  return parts;
}

}  // namespace text
