// The patterns are those of agencies' and papers' house styles; each must cover the whole paragraph
// or be bound to its start and to a short length, so that prose is never lost to them.
#include "questions/text/notice.h"

#include <algorithm>

#include "questions/text/pattern.h"

namespace text {
namespace {

const Pattern& wholeNotices() {
  static const Pattern
      pattern{
          // invitations
          R"((?i)^(?:read|see|find out|learn|hear|watch|view) (?:more|also|next|full story|all)\b.{0,120}$)",
          R"((?i)^(?:more (?:on|from) (?:this|the|our|bbc|reuters|ap)\b|more (?:stories|news|coverage)\b|(?:related|recommended|trending|popular) ?(?:articles?|stories|content|news|topics?|coverage|links?|reading|posts?|videos?|internet links|now|for you|:|$)|also in the news|most (?:read|viewed|popular|watched|shared)|top stories|latest (?:news|stories|updates|headlines)|you (?:may|might) (?:also )?(?:like|be interested)|don['’]t miss|editors?['’]?s? picks?|around the web|from the web|what to read next|up next|keep reading|continue reading|read next)[^.]{0,80}$)",
          R"((?i)^(?:sign up|subscribe|register|log in|sign in|join)\b(?=.*\b(?:newsletters?|emails?|e-mails?|inbox|account|alerts?|briefings?|app|channel|podcasts?|whatsapp|telegram|subscribers?|now|today|here|free|updates?|for more)\b).{0,300}$)",
          R"((?i)^(?:sign up|subscribe|register|log in|sign in|newsletters?|advertisement|advert|sponsored(?: content)?|promoted|comments?(?: \(\d+\))?|\d+ comments?|share|print|email|copy link|link copied.?|save|listen|menu|search|home|loading.*|skip (?:to|past) .*|back to top|close|next|previous|gallery|video|live|breaking)[:.!]?$)",
          R"((?i)^(?:share|tweet|post|pin|email|send|print|save)(?: (?:this|on|to|via|article|story|page|link|with|a|friend|facebook|twitter|x|whatsapp|linkedin|reddit|email|by|copy|us)\b)+[^.]{0,40}$)",
          R"((?i)^(?:facebook|twitter|x|whatsapp|linkedin|reddit|e-?mail|telegram|pinterest|copy link|link|print|flipboard|messenger|threads|bluesky)(?:[ ,|·•/]+(?:facebook|twitter|x|whatsapp|linkedin|reddit|e-?mail|telegram|pinterest|copy link|link|print|flipboard|messenger|threads|bluesky|share|and|or))*$)",
          R"((?i)^(?:please )?(?:follow|like|contact|e-?mail|find|tweet) (?:us|[^.]{1,60} on (?:x|twitter|facebook|instagram|whatsapp|telegram|bluesky|threads|linkedin))\b.{0,200}$)",
          R"((?i)^.{0,300}\bnewsletter\b.{0,200}\bsign up\b.{0,40}$)",
          R"((?i)^(?:click|tap) (?:here|on|to)\b.{0,160}$)",
          R"((?i)^(?:download|get) (?:our|the)\b.{0,60}\bapp\b.{0,120}$)",
          R"((?i)^(?:do you have|have|got) (?:a|an|any|you|something|more|your|information|news)\b.{0,120}\b(?:contact|e-?mail|tip|get in touch|tell us|let us know)\b.{0,160}$)",
          R"((?i)^(?:support (?:our|us|independent|quality|trusted|the guardian)|donate|become a (?:member|supporter|subscriber)|help us)\b.{0,200}$)",
          R"((?i)^(?:to contact the (?:reporters?|editors?|authors?)|for more (?:on|information|news|stories|coverage))\b.{0,160}$)",
          // cookies and privacy
          R"((?i)^.{0,200}\b(?:we|this (?:site|website)|our (?:partners|site|website))\b.{0,60}\b(?:uses?|using|stores?|sets?)\b.{0,60}\bcookies\b.{0,400}$)",
          R"((?i)^(?:accept|reject|allow|manage|decline)(?: (?:all|cookies?|preferences?|settings?|options?|and|continue|close))*$)",
          R"((?i)^(?:terms (?:of|and)|privacy (?:policy|notice)|cookie (?:policy|settings)|contact us|about us|advertise)\b.{0,120}$)",
          // rights
          R"((?i)^(?:©|\(c\) |copyright (?:©|\(c\)|\d{4}|by|the|all)).{0,300}$)",
          R"((?i)^.{0,200}\ball rights reserved\b.{0,200}$)",
          R"((?i)^.{0,80}\bmay not be (?:published|reproduced|republished|copied|redistributed)\b.{0,300}$)",
          R"((?i)^(?:our standards|licensing rights|purchase licensing|reprints?|rights and permissions|republish (?:this|our))\b.{0,160}$)",
          // who made it
          R"(^\(?(?:Additional )?(?i:reporting|writing|editing|compiled|edited|written|reported|translated|produced|graphics?|text|with reporting|additional reporting|contributions?|research)(?: and (?i:writing|editing|reporting))* (?i:by|from) \p{Lu}.{0,400}$)",
          R"(^(?:By|BY|Analysis by|Opinion by|Report by|Story by|Words by|Text by) \p{Lu}[\p{L}.’'-]+(?:,? (?:\p{Lu}[\p{L}.’'-]*|and|in|at|of|for|de|von|van|the|&|\|))*(?:, [\p{L} ]{3,60})?$)",
          R"((?i)^(?:[•*▪·–—-] ?)?this (?:article|story|report|piece|post|content|page|interview|transcript|live ?blog) (?:was|has been|is|first|originally|appeared|will be)\b.{0,60}\b(?:first published|originally published|updated|corrected|amended|edited|produced|republished|translated|appeared|co-published|adapted|generated|written|compiled|part of|funded|supported)\b.{0,400}$)",
          R"((?i)^(?:correction|editor['’]s note|clarification|disclaimer|disclosure|note to (?:editors|readers))\b ?[:(–—-].{0,600}$)",
          R"((?i)^(?:the )?(?:associated press|reuters|afp|ap|bbc|bloomberg)(?: \p{L}+){0,6} (?:contributed to|receives? (?:financial )?support)\b.{0,300}$)",
          R"(^.{3,160}\b(?:contributed to this (?:report|story|article)|contributed reporting)\b.{0,60}$)",
          R"((?i)^(?:wikinews|we|this site|the bbc) (?:provides|is not responsible)\b.{0,200}$)",
          R"((?i)^(?:.{0,80}\bcan be reached (?:at|by|via|on)|contact|e-?mail)\b.{0,60}\S+@\S+\.\p{L}{2,}\b.{0,60}$)",
          R"(^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,3} reported from \p{Lu}[\p{L}.-]+(?:,?(?: and)? \p{Lu}[\p{L}.-]+){0,4}\.?$)",
          R"((?i)^(?:material|information) from .{2,80}\b(?:was|were) used in this (?:report|story|article)\.?$)",
          R"((?i)^to (?:report (?:corrections|an error|errors)|(?:post|leave|read) (?:a )?comments?|view (?:this|our))\b.{0,60}, (?:contact|please|you|email|e-mail|javascript)\b.{0,160}$)",
          // page furniture
          R"((?i)^(?:story highlights|key points|at a glance|media playback is (?:un)?supported\b.{0,60}|please (?:turn on|enable) javascript\b.{0,120})$)",
          R"((?i)^(?:about )?\d+[ -]min(?:ute)?s?(?: read| ago| video)?$)",
          R"((?i)^(?:(?:last )?(?:updated|published|posted|modified):? )?(?:about )?(?:\d+|an?|one|two|three|four|five|six) (?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?) ago$)",
          R"((?i)^(?:sources?|via|tags?|topics?|filed under|categories|category|keywords)(?: ?: ?.{0,160})?$)",
          R"((?i)^image (?:source|copyright), (?!.*caption).{0,80}$)",
      };
  return pattern;
}

// ATTENTION EDITORS and the like, with nothing but capitals to the end.
const Pattern& capitalsAtEnd() {
  static const Pattern pattern{
      R"((?:^|(?<=\s))[-–—(]?(?:ATTENTION|EDITORS|EDITOR['’]S|THIS (?:IMAGE|PICTURE|PHOTO|PHOTOGRAPH|HANDOUT|VIDEO|STORY)|NO (?:RESALES|ARCHIVES|ACCESS|USE|SALES|COMMERCIAL)|MANDATORY|EDITORIAL USE|FOR EDITORIAL|BEST QUALITY|COPYRIGHT|TPX|REFILE|NOT FOR|STRICTLY|ALL RIGHTS|RESTRICTED)\b[^\p{Ll}]*$)",
      R"((?<=[.!?…”"’)] )(?:\p{Lu}[^\s\p{Ll}\p{Lo}]*)(?:[ ][^\s\p{Ll}\p{Lo}]+){3,}$)",
  };
  return pattern;
}

const Pattern& reportingAtEnd() {
  static const Pattern pattern{
      R"((?:(?<=[.!?…”"’)] )|(?=\())\(?(?:Additional reporting|Reporting|Writing|Editing|Compiled|Edited|Written|Reported|With reporting)(?: and (?:writing|editing|reporting|additional reporting))? (?:by|from) \p{Lu}.{0,400}$)",
      R"((?<=[.!?…”"’)] )(?:Our Standards: |(?:© |Copyright (?:© )?)\d{4} |Read more:? |Sign up (?:here|for|to) |Subscribe to |Follow us ).{0,300}$)",
  };
  return pattern;
}

// Nothing but capitals and more of them than a headline has.
bool isCapitalNotice(std::string_view paragraph) {
  static const Pattern pattern{R"(^[^\p{Ll}\p{Lo}]*\p{Lu}{2}[^\p{Ll}\p{Lo}]*[.!]$)"};
  const auto start = capitalsAtEnd().find(paragraph);
  return (start && start->begin == 0) || (paragraph.size() > 30 && pattern.matches(paragraph));
}

}  // namespace

bool isNotice(std::string_view paragraph) {
  return wholeNotices().matches(paragraph) || isCapitalNotice(paragraph);
}

std::size_t noticeAtEnd(std::string_view paragraph) {
  std::size_t begin = paragraph.size();
  for (const Pattern* pattern : {&capitalsAtEnd(), &reportingAtEnd()}) {
    if (const auto match = pattern->find(paragraph)) begin = std::min(begin, match->begin);
  }
  return begin;
}

}  // namespace text
