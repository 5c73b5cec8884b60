#include "questions/distractors/told_of_one.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "questions/deeds.h"
#include "questions/distractors/rivals.h"
#include "questions/lexicon.h"
#include "questions/tact.h"
#include "questions/words.h"

namespace questions::rivals {
namespace {

// What hurts or shames whoever it is told of.
bool isDelicate(const std::string& told) {
  if (touchingWord(told)) return true;
  const std::vector<Word> all = words(told);
  return std::any_of(all.begin(), all.end(), [](const Word& word) {
    const std::string low = lowered(word.text);
    return lexicon::isAccusing(low) ||
           isAny(low, {"apologise", "apologize", "apologised", "apologized",  "apology", "sorry",
                       "ashamed",   "resign",    "resigned",   "resignation", "mistake", "mistakes",
                       "affair",    "scandal",   "innocent",   "guilty",      "beaten",  "harassed",
                       "rehab",     "cancer",    "divorce"});
  });
}

// What nobody but a ruler does.
bool isOfRulers(std::string_view deed) {
  return isAny(deed, {"impose", "withdraw", "veto", "pardon", "nominate", "appoint", "dissolve",
                      "order", "lift", "decree", "dismiss"});
}

// What is done by one alone, unlike "met", "attended", "announced", and "founded" or "discovered",
// which another of the same circle may have done with him.
bool isDeedOfOne(std::string_view deed) {
  return isOfRulers(deed) || isAny(deed, {"post", "tweet", "direct", "compose", "buy", "sell",
                                          "donate", "unveil", "adjourn", "portray"});
}

// What others do at other times: "became leader", "finished second".
bool isDeedOfADay(std::string_view deed) {
  return isAny(deed, {"become", "succeed", "replace", "defeat", "beat", "finish"});
}

// Names beside the one who is asked for, and figures, tell one deed from the like: "won the
// title in 2012", "directed “Frozen River”".
bool isToldFromOthers(const std::string& told) {
  constexpr std::size_t fewest = 4;  // words of substance
  const std::vector<Word> all = words(told);
  const bool named =
      std::any_of(std::next(all.begin(), all.empty() ? 0 : 1), all.end(),
                  [](const Word& word) { return startsUpper(word.text) && word.text.size() > 2; });
  return (named || hasDigit(told)) && contentRoots(told).size() >= fewest;
}

bool isOneDeed(const Fact& fact, const Document& document) {
  const std::optional<language::Tree>& tree = document.trees[fact.statement.sentence];
  if (fact.kind != "person" || !tree || isAmbiguous(fact, document)) return false;
  const Slot subject = fact.statement.subject;
  const std::string told = written(withSlot(fact.statement, fact.slot, ""));
  const std::string deed = deedIn(fact, document);
  const bool dated = isDeedOfADay(deed) || deedOf(fact.statement, *tree) == Deed::Award;
  return subject.begin <= fact.slot.begin && fact.slot.end == subject.end && !isDelicate(told) &&
         isToldFromOthers(told) && (isDeedOfOne(deed) || (dated && hasDigit(told)));
}

// What nobody would be thought to have said without offence.
bool isCoarse(const std::string& said) {
  return holdsAny(said, {"virgin", "pervert", "perverts", "whore", "whores", "bitch", "slut",
                         "nazi", "nazis", "hitler", "gypsies", "faggot", "faggots", "shithole"});
}

// Words by which one speaker is told from others who say the like.
bool isOwnSaying(const Fact& fact) {
  constexpr std::size_t fewest = 3;  // words of substance
  return fact.isWordForWord() && contentRoots(fact.quotation).size() >= fewest &&
         !isCoarse(fact.quotation) &&
         !(speaksOfHimself(fact.quotation) && isDelicate(fact.quotation));
}

}  // namespace

bool speaksOfHimself(std::string_view said) {
  return holdsAny(said, {"i", "me", "my", "mine", "myself"});
}

bool isRulersDeed(const Fact& fact, const Document& document) {
  return fact.quotation.empty() && isOfRulers(deedIn(fact, document));
}

bool isToldOfOne(const Fact& fact, const Document& document) {
  const Person* person = personNamed(document.people, fact.key());
  if (!document.sides.empty() || !person || person->dead) return false;
  return fact.quotation.empty() ? !person->accused && isOneDeed(fact, document) : isOwnSaying(fact);
}

}  // namespace questions::rivals
