#include "questions/document/callings.h"

#include <algorithm>
#include <iterator>
#include <unordered_set>
#include <utility>

#include "questions/distractors/word_lists.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions {
namespace {

// Nouns in -er, -or, -ist … that are no trade, and what kin, chance or a crime makes of somebody.
constexpr std::string_view noCallings[] = {
    "father",   "mother",   "brother",  "sister",   "daughter",  "stepfather", "stepmother",
    "killer",   "murderer", "robber",   "attacker", "burglar",   "offender",   "prisoner",
    "survivor", "number",   "paper",    "career",   "former",    "latter",     "other",
    "member",   "partner",  "stranger", "neighbor", "neighbour", "terrorist",  "human",
    "woman",    "gunman",   "defector", "teenager", "youngster", "character",  "customer",
    "user",     "winner",   "later",    "earlier",  "newcomer",  "passenger",  "settler",
    "widower",  "man",      "fellow",   "witness",  "hero",      "fool",       "child",
    "victim",   "power",    "water",    "weather",  "winter",    "summer",     "order",
    "labor",    "matter",   "silver",   "copper",   "timber",    "lumber",     "rubber",
    "butter",   "fever",    "cancer",   "laughter", "slaughter", "shelter",    "thunder",
    "anger",    "hunger",   "danger",   "murder",   "honor",     "color",      "humor",
    "terror",   "horror",   "error",    "favor",    "leather",   "ginger",     "disorder",
    "disaster", "letter",   "chapter",  "quarter",  "center",    "corner"};

const std::unordered_set<std::string_view>& callings() {
  static const std::unordered_set<std::string_view> all = [] {
    std::unordered_set<std::string_view> words;
    for (const WordRow& row : wordRows(word_lists::callings))
      words.insert(row.words.begin(), row.words.end());
    return words;
  }();
  return all;
}

// "Mr", "Lady": tells nothing of whom it stands before.
bool tellsNothing(std::string_view low) {
  return lexicon::isCourtesy(low) || isAny(low, {"sir", "lord", "lady", "dame", "madam"});
}

// What somebody is to another of whom the words before tell.
bool isOfAnother(std::string_view low) {
  return isAny(low, {"opponent", "rival", "successor", "predecessor", "colleague", "neighbour",
                     "neighbor", "challenger", "namesake", "counterpart", "supporter", "admirer"});
}

}  // namespace

bool isCalling(std::string_view low) {
  if (std::find(std::begin(noCallings), std::end(noCallings), low) != std::end(noCallings))
    return false;
  if (callings().contains(low)) return true;
  if (low.size() < 5) return false;
  for (std::string_view ending : {"er", "or", "ist", "ian", "eer", "man", "woman", "ress"})
    if (low.ends_with(ending)) return true;
  return false;
}

bool isPartOfStory(std::string_view low) {
  return isAny(low, {"attacker", "gunman", "bomber", "shooter", "hijacker", "suspect", "defendant",
                     "victim", "inmate", "prisoner", "detainee", "captive", "hostage", "survivor",
                     "witness", "plaintiff", "winner", "runner-up"});
}

bool tellsOfSomebody(std::string_view low) {
  if (isOfAnother(low)) return false;
  if (isPartOfStory(low)) return true;
  return isCalling(low) || (lexicon::isTitle(low) && !tellsNothing(low)) ||
         isAny(low, {"member", "chief", "head", "mp", "ceo", "cofounder", "chair", "vp"});
}

std::string titleInFull(std::string_view low) {
  if (!low.ends_with('.')) return "";
  low.remove_suffix(1);
  constexpr std::pair<std::string_view, std::string_view> titles[] = {
      {"sen", "Senator"},    {"rep", "Representative"}, {"gov", "Governor"},  {"gen", "General"},
      {"col", "Colonel"},    {"capt", "Captain"},       {"lt", "Lieutenant"}, {"sgt", "Sergeant"},
      {"prof", "Professor"}, {"adm", "Admiral"},        {"cmdr", "Commander"}};
  for (const auto& [cut, full] : titles)
    if (low == cut) return std::string(full);
  return "";
}

}  // namespace questions
