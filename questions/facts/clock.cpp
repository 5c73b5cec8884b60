// At what time of the day something began, happened or ended: "at about 2:35 am local time".
#include <algorithm>

#include "questions/facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// What happens at a minute that is worth telling.
bool isEvent(std::string_view lemma) {
  return isAny(lemma, {"begin", "start",  "open",   "end",   "finish", "close",   "happen",
                       "occur", "strike", "hit",    "crash", "die",    "explode", "erupt",
                       "lift",  "launch", "arrive", "leave", "land",   "collapse"});
}

// "The parade began": at a minute that only those had to know who went there.
bool isOccasion(const Statement& statement) {
  const auto begin =
      statement.pieces.begin() + static_cast<std::ptrdiff_t>(statement.subject.begin);
  const auto end = statement.pieces.begin() + static_cast<std::ptrdiff_t>(statement.subject.end);
  return std::any_of(begin, end, [](const Piece& piece) {
    return isAny(
        lowered(piece.text),
        {"race",       "races", "match",      "game",    "parade",  "march",       "pride",
         "concert",    "show",  "festival",   "event",   "meeting", "session",     "ceremony",
         "procession", "rally", "exhibition", "contest", "final",   "celebration", "celebrations"});
  });
}

// "at 2:35 am", "at about 2:35 am", but not "shortly before 7 am".
bool isAt(const Statement& statement, Slot slot) {
  std::size_t at = slot.begin;
  if (at > 1 && isAny(lowered(statement.pieces[at - 1].text), {"about", "around", "roughly"})) --at;
  return at > 0 && lowered(statement.pieces[at - 1].text) == "at";
}

// The time without what hedges it.
text::Range timeIn(const text::Quantity& quantity) {
  return {quantity.number.begin, quantity.range.end};
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    const std::optional<language::Tree>& tree = document.trees[statement.sentence];
    if (!tree || statement.predicate == noWord ||
        !isEvent(tree->words[statement.predicate].lemma) || isOccasion(statement))
      continue;
    for (const text::Quantity& quantity : document.quantities[statement.sentence]) {
      const bool exact =
          quantity.bound == text::Bound::Exact || quantity.bound == text::Bound::About;
      if (quantity.kind != text::QuantityKind::ClockTime || quantity.upTo || !exact) continue;
      const std::optional<Slot> slot = slotAt(statement, timeIn(quantity));
      if (slot && isAt(statement, *slot))
        found.push_back({"clock", Value::Number, statement, *slot});
    }
  }
  return found;
}

}  // namespace

FactKind clock() { return {"clock", find}; }

}  // namespace questions::fact
