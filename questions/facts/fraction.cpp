// Which part of a whole: "half of the schools", "two thirds of the island's coffee", "the
// two-thirds majority that was needed".
#include "questions/facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// "the bottom half of the seventh inning", "the first half of 2024": one of two, not how much.
bool isOneOfThem(const Statement& statement, Slot slot) {
  if (slot.begin > 0 && isAny(lowAt(statement, slot.begin - 1),
                              {"the", "first", "second", "other", "top", "bottom", "latter", "last",
                               "its", "their", "his", "her", "better", "upper", "lower", "and"}))
    return true;
  for (std::size_t i = slot.end + 1; i < slot.end + 4; ++i)
    if (hasDigit(lowAt(statement, i)) ||
        isAny(lowAt(statement, i),
              {"century", "year", "month", "season",    "game",      "match",  "inning", "seventh",
               "day",     "hour", "mile",  "kilometre", "kilometer", "square", "metre",  "meter",
               "second",  "it",   "them",  "those",     "these",     "that",   "which",  "whom"}))
      return true;
  return false;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements)
    for (const text::Quantity& quantity : document.quantities[statement.sentence]) {
      const bool whole =
          quantity.bound == text::Bound::Exact || quantity.bound == text::Bound::About;
      if (quantity.kind != text::QuantityKind::Fraction || !whole || quantity.upTo) continue;
      const std::optional<Slot> slot = slotAt(statement, quantity.number);
      const bool ofMany =
          slot && holdsWords(slotText(statement, *slot), "in");  // "one in five women"
      const bool ofVotes = slot && lowAt(statement, slot->end) == "majority";
      if (slot && (ofVotes || ((ofMany || lowAt(statement, slot->end) == "of") &&
                               !isOneOfThem(statement, *slot))))
        found.push_back({"fraction", Value::Number, statement, *slot});
    }
  return found;
}

}  // namespace

FactKind fraction() { return {"fraction", find}; }

}  // namespace questions::fact
