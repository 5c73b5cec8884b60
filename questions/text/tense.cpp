#include "questions/text/tense.h"

#include <algorithm>

#include "questions/text/numbers.h"

namespace text {
namespace {

enum class Cue { None, Past, Future, Unclear };

// Irregular past forms that are no other word's form in news; regular ones end in -ed.
constexpr std::string_view kPast[] = {
    "arose",     "became",    "began",    "bore",    "bought", "broke",  "brought",  "built",
    "came",      "caught",    "chose",    "dealt",   "did",    "died",   "drew",     "drove",
    "fell",      "felt",      "fled",     "flew",    "forgot", "fought", "found",    "froze",
    "gave",      "got",       "grew",     "had",     "heard",  "held",   "hid",      "kept",
    "knew",      "laid",      "launched", "led",     "left",   "lost",   "made",     "met",
    "overcame",  "paid",      "ran",      "rang",    "rose",   "said",   "sang",     "sank",
    "sat",       "saw",       "sent",     "shook",   "shot",   "slew",   "sold",     "sought",
    "spent",     "spoke",     "spun",     "stole",   "stood",  "struck", "stuck",    "swept",
    "swore",     "swung",     "taught",   "thought", "threw",  "told",   "took",     "tore",
    "undertook", "underwent", "was",      "went",    "wept",   "were",   "withdrew", "woke",
    "won",       "wore",      "wrote"};
// Their participles that differ from the past forms.
constexpr std::string_view kParticiples[] = {
    "beaten", "begun", "broken", "chosen", "drawn", "driven",    "fallen", "flown",  "frozen",
    "given",  "grown", "hidden", "risen",  "seen",  "shaken",    "shown",  "spoken", "stolen",
    "sung",   "sworn", "taken",  "thrown", "torn",  "withdrawn", "woken",  "worn",   "written"};
constexpr std::string_view kFuture[] = {"'ll", "shall", "upcoming", "will", "wo", "\xE2\x80\x99ll"};
// Plans, wishes, and present forms that announce: what follows may be over or to come.
constexpr std::string_view kUnclear[] = {
    "aims",    "are",      "arrive",  "arrives",   "begin",     "begins",  "can",      "close",
    "closes",  "come",     "comes",   "continue",  "continues", "convene", "convenes", "could",
    "debate",  "debates",  "decide",  "decides",   "due",       "end",     "ends",     "expected",
    "expects", "face",     "faces",   "go",        "goes",      "going",   "head",     "heads",
    "hold",    "holds",    "hope",    "hopes",     "host",      "hosts",   "intends",  "is",
    "launch",  "launches", "leave",   "leaves",    "may",       "meet",    "meets",    "might",
    "must",    "open",     "opens",   "planned",   "plans",     "play",    "plays",    "resume",
    "resumes", "return",   "returns", "scheduled", "set",       "should",  "sign",     "signs",
    "slated",  "start",    "starts",  "supposed",  "take",      "takes",   "travel",   "travels",
    "until",   "visit",    "visits",  "vote",      "votes",     "want",    "wants",    "would"};
constexpr std::string_view kDeterminers[] = {"a",     "an",   "her",   "him",  "his",   "it",
                                             "its",   "me",   "my",    "our",  "that",  "the",
                                             "their", "them", "these", "this", "those", "us"};
constexpr std::string_view kNoVerbs[] = {"bed",    "breed", "exceed",  "feed",   "hundred",
                                         "indeed", "need",  "red",     "sacred", "seed",
                                         "shed",   "speed", "succeed", "united", "weed"};

bool isPastForm(const std::string& word) {
  if (listed<kPast>(word) || listed<kParticiples>(word)) return true;
  return word.size() > 3 && word.ends_with("ed") && !listed<kNoVerbs>(word);
}

bool announces(const Words& words, std::size_t i);

// "beat Sweden on Sunday": what looks like a present form tells in news what is over, but not
// behind "to", "could" or "teams that".
Cue cueAtBeat(const Words& words, std::size_t i) {
  static constexpr std::string_view kBefore[] = {"can",   "could", "did",  "does",   "may",
                                                 "might", "must",  "not",  "should", "that",
                                                 "to",    "who",   "will", "would"};
  return i > 0 && !listed<kBefore>(words.lower(i - 1)) ? Cue::Past : Cue::Unclear;
}

bool followsFuture(const Words& words, std::size_t i) {
  if (i > 1 && words.is(i - 1, "to") && announces(words, i - 2)) return true;
  return (i > 0 && listed<kFuture>(words.lower(i - 1))) ||
         (i > 1 && listed<kFuture>(words.lower(i - 2)));
}

// "will be held", "to be signed": an auxiliary just before turns the form around.
Cue cueBeforePast(const Words& words, std::size_t i) {
  for (std::size_t back = 1; back <= 3 && back <= i; ++back) {
    const std::string& word = words.lower(i - back);
    if (words.isCapitalised(i - back)) break;  // "said to be from Lund killed"
    if (listed<kFuture>(word) || (word == "be" && followsFuture(words, i - back)))
      return Cue::Future;
    if (word == "to" && back > 1) break;  // "according to a study published"
    if (word == "be" || word == "being" || word == "to" || word == "is" || word == "are")
      return Cue::Unclear;
    if (word == "was" || word == "were" || word == "been" || word == "have" || word == "has") break;
  }
  return Cue::Past;
}

// "agreed to resign" but not "went to the Kremlin", "flew to Moscow", "sentenced to six years".
bool isInfinitiveMark(const Words& words, std::size_t i) {
  return words.is(i, "to") && words.isLowerWord(i + 1) &&
         !listed<kDeterminers>(words.lower(i + 1)) && !numberAt(words, i + 1);
}

// "will be asked [to]".
bool willBeBefore(const Words& words, std::size_t to) {
  return to > 0 && isPastForm(words.lower(to - 1)) && cueBeforePast(words, to - 1) == Cue::Future;
}

// "is to open", "are expected", "is due to": what the present says of the days to come.
bool announces(const Words& words, std::size_t i) {
  static constexpr std::string_view kAnnounced[] = {"due",       "expected", "planned",
                                                    "scheduled", "set",      "slated"};
  if (words.lower(i) != "is" && words.lower(i) != "are") return false;
  return isInfinitiveMark(words, i + 1) || listed<kAnnounced>(words.lower(i + 1));
}

// "will stay closed until Monday", but "was closed until Monday".
Cue cueAtUntil(const Words& words, std::size_t i) {
  for (std::size_t k = 0; k < i; ++k)
    if (listed<kFuture>(words.lower(k)) && !words.isCapitalised(k)) return Cue::Future;
  return Cue::Unclear;
}

// "hopes of a deal", "the close", "close to the river": a form of kUnclear that is no verb here.
bool isNoVerb(const Words& words, std::size_t i) {
  static constexpr std::string_view kBefore[] = {"a",  "an",  "any", "her",   "his", "its",
                                                 "no", "our", "the", "their", "this"};
  const bool noun = words.is(i + 1, "of") || (i > 0 && listed<kBefore>(words.lower(i - 1)));
  return noun || (words.is(i, "close") && words.is(i + 1, "to"));
}

Cue cueAt(const Words& words, std::size_t i) {
  const std::string& word = words.lower(i);
  if (words.isCapitalised(i)) return Cue::None;  // May, Mohamed, Will
  if (listed<kFuture>(word)) return Cue::Future;
  if (word == "until") return cueAtUntil(words, i);
  if (word == "beat") return cueAtBeat(words, i);
  if (i > 0 && words.is(i - 1, "than")) return Cue::None;  // "later than planned"
  if ((word == "was" || word == "were") && isInfinitiveMark(words, i + 1)) return Cue::Unclear;
  if (announces(words, i) || (i > 0 && announces(words, i - 1))) return Cue::Future;
  if (isInfinitiveMark(words, i) && i > 1 && announces(words, i - 2)) return Cue::Future;
  if (isInfinitiveMark(words, i)) return willBeBefore(words, i) ? Cue::Future : Cue::Unclear;
  if (listed<kUnclear>(word)) {
    if (isNoVerb(words, i)) return Cue::None;
    const bool turned = i > 1 && isInfinitiveMark(words, i - 1) && willBeBefore(words, i - 1);
    return turned || followsFuture(words, i) ? Cue::Future : Cue::Unclear;
  }
  return words.isLowerWord(i) && isPastForm(word) ? cueBeforePast(words, i) : Cue::None;
}

Tense asTense(Cue cue) {
  if (cue == Cue::Past) return Tense::Past;
  return cue == Cue::Future ? Tense::Future : Tense::Unknown;
}

}  // namespace

Tense tenseAround(const Words& words, std::size_t begin, std::size_t end) {
  for (std::size_t i = begin; i-- > 0;)
    if (const Cue cue = cueAt(words, i); cue != Cue::None) return asTense(cue);
  const bool opens =
      begin <= 2;  // else the date belongs to the subject: "A storm on Sunday caused"
  for (std::size_t i = end; i < words.size(); ++i) {
    if (const Cue cue = cueAt(words, i); cue != Cue::None) return asTense(cue);
    if (!opens && (words.is(i, ",") || words.is(i, "that") || words.is(i, "who"))) break;
  }
  return Tense::Unknown;
}

bool isQuoted(const Words& words, std::size_t i) {
  bool straight = false;
  bool curly = false;
  for (std::size_t k = 0; k < i; ++k) {
    if (words.is(k, "\"")) straight = !straight;
    if (words.is(k, "\xE2\x80\x9C")) curly = true;
    if (words.is(k, "\xE2\x80\x9D")) curly = false;
  }
  return straight || curly;
}

}  // namespace text
