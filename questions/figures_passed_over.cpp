#include "questions/figures_passed_over.h"

#include <algorithm>
#include <string>

#include "questions/lexicon.h"
#include "questions/naming_figures.h"
#include "questions/slight_figures.h"
#include "questions/told_figures.h"
#include "questions/words.h"

namespace questions {
namespace {

// "exceeded 10 %", "rose past 140": any smaller figure would be as true.
bool isThreshold(const Statement& statement, Slot slot) {
  return slot.begin > 0 && isAny(lowered(statement.pieces[slot.begin - 1].text),
                                 {"exceed", "exceeds", "exceeded", "exceeding", "surpassed",
                                  "topped", "surpassing", "topping", "beyond", "above", "below",
                                  "under", "within", "past", "passed", "surpasses", "tops"});
}

// "seven or [nine] people", "none more than [five kilometres]", "[6] ½ minutes", "twenty [three
// years]", "[eight years] ago": what stands beside it belongs to it, denies it or dates it.
bool isTorn(const Statement& statement, Slot slot) {
  const auto low = [&](std::size_t i) {
    return i < statement.pieces.size() ? lowered(statement.pieces[i].text) : "";
  };
  const bool choice = slot.begin > 1 && low(slot.begin - 1) == "or" &&
                      (hasDigit(low(slot.begin - 2)) || lexicon::isNumberWord(low(slot.begin - 2)));
  const bool denied = slot.begin > 2 && isAny(low(slot.begin - 1), {"than"}) &&
                      isAny(low(slot.begin - 3), {"none", "no", "not"});
  const bool tens = slot.begin > 0 && low(slot.begin - 1).ends_with("ty") &&
                    lexicon::isNumberWord(low(slot.begin - 1));
  return choice || denied || tens || isAny(low(slot.end), {"½", "¼", "¾", "ago"});
}

// "gave such a cabinet 18 months": of a sort that only another sentence tells.
bool isOfSuch(const Statement& statement) {
  const std::string told = written(statement.pieces);
  return holdsWords(told, "such a") || holdsWords(told, "such an");
}

// “a habit of lasting four”: a small number that somebody lets fall.
bool isSpoken(const Statement& statement, Slot slot, double value) {
  constexpr double small = 12;
  const auto first = statement.pieces.begin();
  const std::string until = written({first, first + static_cast<std::ptrdiff_t>(slot.begin) + 1});
  const std::vector<Word> told = words(until);
  return value <= small && !told.empty() && told.back().quoted;
}

// "Six minutes later, …": later than what only the sentence before tells.
bool isGap(const Statement& statement, Slot slot, std::string_view kind) {
  if (kind != "duration" || slot.begin > statement.opening) return false;
  const std::string next =
      slot.end < statement.pieces.size() ? lowered(statement.pieces[slot.end].text) : "";
  return next == "later" || next == "earlier" || next == "before" || next == "after";
}

// "in the past three months", "the richest 20%": what is so of them is so of more or of fewer as
// well.
bool isWindow(const Statement& statement, Slot slot) {
  if (slot.begin < 2) return false;
  const std::string before = lowered(statement.pieces[slot.begin - 1].text);
  return isAny(before, {"past", "last", "first", "next", "previous", "coming", "opening",
                        "following", "final", "closing", "richest", "poorest", "wealthiest", "top",
                        "bottom", "upper", "lower"}) &&
         isAny(lowered(statement.pieces[slot.begin - 2].text),
               {"the", "in", "within", "its", "their"});
}

// "with [17] laps remaining", "with a goal after [five minutes]": the course of a game, of which
// only the score is remembered.
bool isOfPlay(const Statement& statement, Slot slot) {
  const std::string unit =
      lowered(slotText(statement, slot)) +
      (slot.end < statement.pieces.size() ? " " + lowered(statement.pieces[slot.end].text) : "");
  const bool apart = slot.begin > 0 && lowered(statement.pieces[slot.begin - 1].text) == "by";
  if (holdsWords(unit, "laps") || (apart && holdsWords(unit, "goals"))) return true;
  for (std::string_view routine : {"substitutions", "substitutes", "corners", "fouls", "offsides",
                                   "shots", "free kicks", "throw-ins", "outs"})
    if (holdsWords(unit, routine)) return true;
  if (!holdsWords(unit, "minutes") && !holdsWords(unit, "seconds")) return false;
  return std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
    return isAny(lowered(piece.text), {"goal", "goals", "half", "quarter", "kick", "shot", "game",
                                       "match", "lead", "time-out", "scored", "overtime"});
  });
}

// "an object, possibly two": nobody knows.
bool isGuess(const Statement& statement, Slot slot) {
  return slot.begin > 0 && isAny(lowered(statement.pieces[slot.begin - 1].text),
                                 {"possibly", "perhaps", "maybe", "probably"});
}

// "houses 5 miles away": away from what is told before; and nearer ones are meant as well.
bool isAway(const Statement& statement, Slot slot) {
  const auto low = [&](std::size_t piece) {
    return piece < statement.pieces.size() ? lowered(statement.pieces[piece].text) : "";
  };
  return low(slot.end) == "away" && low(slot.end + 1) != "from";
}

// "210 posts over [four years]": in the course of them, not more; "in over four years" is.
bool isInTheCourse(const Statement& statement, Slot slot, std::string_view kind) {
  if (kind != "duration" || slot.begin < 2 ||
      lowered(statement.pieces[slot.begin - 1].text) != "over")
    return false;
  return !isAny(lowered(statement.pieces[slot.begin - 2].text),
                {"in", "for", "of", "after", "just", "well", "spent", "served", "lasted", "took",
                 "spending", "serving", "lasting", "taking"});
}

// "announced 66.4% of voters": what they did has been lost.
bool isSaid(const text::Quantity& quantity, const Document& document, const Statement& statement,
            Slot slot) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  if (quantity.kind != text::QuantityKind::Percent || !tree || statement.predicate == noWord ||
      !lexicon::isSayingVerb(lowered(tree->words[statement.predicate].form)) ||
      language::dependent(*tree, statement.predicate, "aux:pass") != language::kRoot)
    return false;  // "iodine is added to 10% of all salt"
  const auto isVerbBehind = [&](const Piece& piece) {
    return piece.word != noWord && piece.word > statement.predicate &&
           isAny(tree->words[piece.word].upos, {"VERB", "AUX"});
  };
  return statement.pieces[slot.begin].word > statement.predicate &&
         std::none_of(statement.pieces.begin(), statement.pieces.end(), isVerbBehind);
}

// "injured [three] more people", "the remaining [4 million] barrels": beside whom, and what of, is
// told before.
bool isOnTop(const Statement& statement, Slot slot, double value) {
  constexpr double few = 20;
  if (slot.begin > 0 && lowAt(statement, slot.begin - 1) == "remaining") return true;
  return value <= few && slot.end < statement.pieces.size() &&
         isAny(lowered(statement.pieces[slot.end].text),
               {"more", "other", "others", "additional", "further"});
}

// "There were two votes": as few are counted by whoever was there.
bool isMerelyThere(const Statement& statement, double value) {
  constexpr double few = 3;
  return value <= few && statement.opening < statement.pieces.size() &&
         lowered(statement.pieces[statement.opening].text) == "there";
}

// "stabbed twenty times": gore, not news.
bool isOfBlows(const Statement& statement, Slot slot) {
  return slot.end < statement.pieces.size() &&
         lowered(statement.pieces[slot.end].text) == "times" &&
         std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
           return isAny(lowered(piece.text), {"stabbed", "shot", "beaten", "hit", "struck", "raped",
                                              "kicked", "punched"});
         });
}

// "led by Berg's 18 points and [12] from Lund": of what they are is told of others.
bool isElliptic(const Document& document, const Statement& statement, Slot slot) {
  const std::optional<language::Tree>& tree = document.trees[statement.sentence];
  const std::size_t at = statement.pieces[slot.begin].word;
  if (!tree || at == noWord) return false;
  const language::Word& word = tree->words[at];
  return word.upos == "NUM" && language::baseRelation(word.relation) == "conj" &&
         word.head != language::kRoot && tree->words[word.head].upos == "NOUN";
}

}  // namespace

bool isFigurePassedOver(std::string_view kind, const Document& document, const Statement& statement,
                        Slot slot, const text::Quantity& quantity) {
  return isNaming(quantity, statement, slot, document.trees[statement.sentence]) ||
         isToldBeside(kind, document, statement, slot, quantity) ||
         isMerelyThere(statement, quantity.value) || isOnTop(statement, slot, quantity.value) ||
         isElliptic(document, statement, slot) || isOfBlows(statement, slot) ||
         isThreshold(statement, slot) || isTorn(statement, slot) || isGuess(statement, slot) ||
         isAway(statement, slot) || isWindow(statement, slot) ||
         isSaid(quantity, document, statement, slot) || isGap(statement, slot, kind) ||
         isInTheCourse(statement, slot, kind) || isOfSuch(statement) || isOfPlay(statement, slot) ||
         isSlight(statement, slot, quantity) || isSpoken(statement, slot, quantity.value);
}

}  // namespace questions
