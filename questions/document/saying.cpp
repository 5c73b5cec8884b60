#include "questions/document/saying.h"

#include <algorithm>

#include "questions/lexicon.h"

namespace questions {
namespace {

constexpr std::size_t longestDescription = 12;  // words of "said the team's captain X"
constexpr std::size_t longestTail = 12;         // words of "told reporters in Oslo"

bool isPreposition(std::string_view low) {
  return isAny(low, {"of", "for", "to", "with", "by", "from", "in", "at", "about", "on", "than",
                     "like", "behalf", "against", "beside", "via"});
}

// "to The Guardian", "in a telephone interview with the BBC", "on Monday".
bool opensTail(std::string_view low) {
  return isAny(low, {"in", "on", "to", "at", "during", "after", "of", "by", "with", "via", "about",
                     "later", "yesterday", "today"}) ||
         lexicon::isWeekday(low);
}

bool takesHearer(std::string_view low) {
  return isAny(low, {"told", "tells", "telling", "asked", "answered", "warned"});
}

// What stands between the verb and the quotation says to whom, where and when, and no more.
bool isTail(const Stretch& stretch, std::size_t verb) {
  std::size_t end = stretch.size();
  const std::size_t first = verb + 1;
  if (first == end) return true;
  const bool that = stretch.low(end - 1) == "that";
  if (that && first + 1 == end) return true;
  if (end - first > longestTail) return false;
  constexpr std::size_t shortTail = 4;  // "said yesterday “…”", "said to AFP “…”"
  if (!that && !stretch.hasMark(end, ",:") && end - first > shortTail) return false;
  if (!opensTail(stretch.low(first)) && !takesHearer(stretch.low(verb))) return false;
  if (that) --end;
  for (std::size_t i = first; i < end; ++i) {
    const std::string low = stretch.low(i);
    if (lexicon::isFiniteVerb(low) || speaks(low) || lexicon::isSubjectPronoun(low) ||
        isAny(low, {"that", "who", "which", "how", "why", "what", "whether", "if"}))
      return false;
  }
  return true;
}

// The word behind "said of", "Speaking about", "Of"; size() if none.
std::size_t topicBegins(const Stretch& stretch) {
  const auto isOf = [&](std::size_t word) {
    return word < stretch.size() && isAny(stretch.low(word), {"of", "about", "on"});
  };
  if (stretch.size() > 0 && stretch.low(0) == "of") return 1;
  if (isOf(1) && isAny(stretch.low(0), {"speaking", "asked", "commenting", "talking", "writing"}))
    return 2;
  for (std::size_t i = 0; i + 1 < stretch.size(); ++i)
    if (speaks(stretch.low(i)) && isAny(stretch.low(i + 1), {"of", "about"}) &&
        !stretch.hasMark(i + 1, ","))
      return i + 2;
  return stretch.size();
}

}  // namespace

Stretch::Stretch(const std::string& text, std::size_t begin, std::size_t end)
    : text_(text::slice(text, {begin, std::max(begin, end)})),
      begin_(begin),
      words_(words(text_)) {}

bool Stretch::isShouted(std::size_t word) const {
  const std::string_view text = words_[word].text;
  return text.size() > 1 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

text::Range Stretch::range(std::size_t word) const {
  return {begin_ + words_[word].range.begin, begin_ + words_[word].range.end};
}

bool Stretch::hasMark(std::size_t word, std::string_view marks) const {
  const std::size_t from = word == 0 ? 0 : words_[word - 1].range.end;
  const std::size_t to = word == size() ? text_.size() : words_[word].range.begin;
  return text_.substr(from, to - from).find_first_of(marks) != std::string_view::npos;
}

std::size_t Stretch::from(std::size_t byte) const {
  std::size_t word = 0;
  while (word < size() && range(word).begin < byte) ++word;
  return word;
}

bool speaks(std::string_view low) {
  return lexicon::isSayingVerb(low) ||
         isAny(low, {"adding",     "writing",    "posted",     "clarified",    "answered",
                     "joked",      "admitted",   "conceded",   "acknowledged", "stressed",
                     "emphasised", "emphasized", "complained", "cautioned",    "quipped",
                     "lamented",   "countered",  "testified",  "tweeting",     "asserted",
                     "claimed",    "exclaimed",  "shouted",    "reiterated"});
}

bool actsInWords(std::string_view low) {
  return speaks(low) || lexicon::isClaimingVerb(low) ||
         isAny(low, {"blamed",     "blames",        "criticised",    "criticized", "praised",
                     "denounced",  "condemned",     "welcomed",      "defended",   "rejected",
                     "dismissed",  "disagreed",     "agreed",        "apologised", "apologized",
                     "urged",      "urges",         "described",     "questioned", "implied",
                     "suggesting", "saying",        "arguing",       "claiming",   "warning",
                     "insisting",  "accused",       "denied",        "vowed",      "promised",
                     "hailed",     "branded",       "labelled",      "labeled",    "dubbed",
                     "predicted",  "characterised", "characterized", "termed",     "likened",
                     "slammed",    "lambasted",     "demanded",      "thanked",    "appealed",
                     "disputed",   "reacted",       "objected",      "called",     "expressed",
                     "responded"});
}

bool staysUnsaid(std::string_view low) {
  return isAny(low,
               {"believe", "believes", "believed", "fear",   "fears",    "feared",   "hope",
                "hopes",   "hoped",    "plan",     "plans",  "planned",  "expect",   "expects",
                "think",   "thinks",   "thought",  "intend", "intends",  "intended", "expected",
                "seems",   "seem",     "appears",  "appear", "consider", "wants",    "wanted"});
}

bool standsBeforeVerb(std::string_view low) {
  return isAny(low, {"also", "later", "then", "has", "had", "once", "further", "previously",
                     "earlier", "yesterday", "today", "recently", "then", "again", "too"});
}

bool describes(const Stretch& stretch, std::size_t first, std::size_t end) {
  if (end - first > longestDescription) return false;
  for (std::size_t i = first; i < end; ++i) {
    std::string low = stretch.low(i);
    if (stretch.hasMark(i, ";:\"()") && i > 0) return false;
    if (isAny(low, {"of", "the", "a", "an", "for", "and", "its", "in", "at"})) continue;
    if (low.ends_with("'s")) low.resize(low.size() - 2);
    if (lexicon::isTitle(low) || stretch.isShouted(i)) continue;  // "WHO" is no "who"
    if (lexicon::isFunctionWord(low) || lexicon::isFiniteVerb(low) || speaks(low)) return false;
  }
  return true;
}

bool holdsOff(std::string_view low) { return isPreposition(low) || low == "and" || low == "or"; }

std::size_t openingVerb(const Stretch& stretch) {
  const std::size_t end = stretch.size();
  if (end > 1 && stretch.low(end - 2) == "went" && stretch.low(end - 1) == "on") return end - 2;
  for (std::size_t i = stretch.size(); i-- > 0;)
    if (speaks(stretch.low(i))) return isTail(stretch, i) ? i : stretch.size();
  return stretch.size();
}

bool saysBehind(const Stretch& stretch, std::size_t next) {
  if (next < stretch.size() && stretch.hasMark(next, ",") && !speaks(stretch.low(next))) {
    ++next;
    while (next < stretch.size() && !stretch.hasMark(next, ",")) ++next;
    return next < stretch.size() && speaks(stretch.low(next));
  }
  std::size_t verb = next;
  while (verb < stretch.size() && !speaks(stretch.low(verb))) ++verb;
  if (verb == stretch.size()) return false;
  if (verb == next + 1 && standsBeforeVerb(stretch.low(next))) return true;
  return describes(stretch, next, verb) && (verb == next || holdsOff(stretch.low(next)));
}

bool statesBehind(const Stretch& stretch, std::size_t next) {
  return next > 0 && next + 1 < stretch.size() && stretch.low(next - 1).ends_with("'s") &&
         isAny(stretch.low(next), {"statement", "letter", "tweet", "post"}) &&
         speaks(stretch.low(next + 1));
}

std::string verbBehind(const Stretch& stretch, std::size_t next) {
  if (next < stretch.size() && stretch.hasMark(next, ",")) {
    constexpr std::size_t longest = 8;
    const std::size_t aside = next++;
    while (next < stretch.size() && !stretch.hasMark(next, ",")) ++next;
    if (next > aside + longest) return "";
  }
  while (next < stretch.size() && standsBeforeVerb(stretch.low(next))) ++next;
  return next < stretch.size() ? stretch.low(next) : "";
}

bool standsBesideAsides(const Stretch& stretch, std::size_t next, std::size_t verb) {
  constexpr std::size_t longest = 20;
  if (next >= verb || verb - next > longest || !stretch.hasMark(next, ",") ||
      !stretch.hasMark(verb, ","))
    return false;
  for (std::size_t i = next; i < verb; ++i)
    if (lexicon::isFiniteVerb(stretch.low(i)) || actsInWords(stretch.low(i)) ||
        lexicon::isSubjectPronoun(stretch.low(i)) || isAny(stretch.low(i), {"and", "but", "when"}))
      return false;
  return true;
}

bool issuesWords(const Stretch& stretch) {
  constexpr std::size_t near = 5;
  for (std::size_t i = 0; i < stretch.size(); ++i) {
    const std::string low = stretch.low(i);
    if (low == "addressed") return true;
    if (!isAny(low, {"gave", "issued", "released", "made", "published", "posted", "read"}))
      continue;
    for (std::size_t j = i + 1; j < std::min(stretch.size(), i + near); ++j)
      if (isAny(stretch.low(j), {"statement", "speech", "tweet", "remarks", "letter", "message",
                                 "response", "address"}))
        return true;
  }
  return false;
}

std::size_t answering(const Stretch& stretch, std::size_t verb) {
  return verb > 2 && stretch.low(verb - 1) == "by" && actsInWords(stretch.low(verb - 2)) ? verb - 2
                                                                                         : verb;
}

bool standsInRelative(const Stretch& stretch, std::size_t verb) {
  constexpr std::size_t longest = 6;
  for (std::size_t i = verb; i-- > 0 && i + longest > verb;) {
    if (stretch.hasMark(i + 1, ",")) return false;
    if (isAny(stretch.low(i), {"which", "whom"})) return i + 1 < verb;
  }
  return false;
}

std::optional<text::Range> topicOf(const Stretch& stretch) {
  const std::size_t first = topicBegins(stretch);
  std::size_t end = first;
  while (end < stretch.size() && !(end > first && stretch.hasMark(end, ",;:")) &&
         (end == first || !lexicon::isSubjectPronoun(stretch.low(end))))
    ++end;
  constexpr std::size_t longest = 8;
  if (first + 1 >= end || end - first > longest) return std::nullopt;
  for (std::size_t i = first; i < end; ++i) {
    const std::string low = stretch.low(i);
    const bool own = i > first + 1 && isAny(low, {"their", "its"});  // "those who lost their lives"
    if (speaks(low) || (lexicon::isThirdPerson(low) && !own) ||
        lexicon::isFirstOrSecondPerson(low) ||
        isAny(low, {"this", "that", "these", "those", "what", "why", "how", "whether", "which"}))
      return std::nullopt;
  }
  return text::Range{stretch.range(first).begin, stretch.range(end - 1).end};
}

}  // namespace questions
