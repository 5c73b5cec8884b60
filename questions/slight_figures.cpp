#include "questions/slight_figures.h"

#include <algorithm>
#include <initializer_list>
#include <string>

#include "questions/words.h"

namespace questions {
namespace {

bool holdsPiece(const Statement& statement, std::initializer_list<std::string_view> wanted) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(),
                     [&](const Piece& piece) { return isAny(lowered(piece.text), wanted); });
}

bool isCompassPoint(std::string_view low) {
  return isAny(low, {"north", "south", "east", "west", "northeast", "northwest", "southeast",
                     "southwest", "north-east", "north-west", "south-east", "south-west"});
}

// "a town located 70 miles north of Wells", "Wells lies 30 miles from Rome": told for who does not
// know the map.
bool isOfMap(const Statement& statement, Slot slot, const text::Quantity& quantity) {
  const std::string next = lowAt(statement, slot.end);
  const bool lies = holdsPiece(statement, {"located", "situated", "lies", "lying"});
  const bool is = slot.begin > 0 && holdsPiece(statement, {"is", "are", "was"}) &&
                  !holdsPiece(statement, {"moved", "sighted", "found", "epicentre", "epicenter"});
  if (lies && isAny(quantity.unit, {"km", "mi"}) &&
      isAny(next, {"from", "away", "outside", "off", "inland", "("}))
    return true;
  for (std::size_t i = slot.end; i < slot.end + 2; ++i)
    if (isCompassPoint(lowAt(statement, i)))
      return lowAt(statement, i + 1) == "of" &&
             (lies || is || holdsPiece(statement, {"city", "town", "village", "suburb", "island"}));
  return false;
}

// "at 98.5°East", "20 degrees south of the equator", "a latitude of 12 degrees".
bool isBearing(const Statement& statement, Slot slot, const text::Quantity& quantity) {
  if (quantity.unit != "degree") return false;
  return isCompassPoint(lowAt(statement, slot.end)) ||
         isAny(lowAt(statement, slot.end), {"e", "w", "n", "s"}) ||
         holdsPiece(statement, {"longitude", "latitude", "angle", "axis"});
}

// "The initial death toll was five", "was put at first at 70": who told it so has told another
// since.
bool isFirstCount(const Statement& statement, Slot slot) {
  for (std::size_t i = 0; i < slot.begin; ++i) {
    const std::string low = lowAt(statement, i), next = lowAt(statement, i + 1);
    if (low == "at" && next == "first") return true;
    if (!isAny(low, {"initial", "preliminary", "earlier"})) continue;
    for (std::size_t noun = i + 1; noun < std::min(i + 3, slot.begin); ++noun)
      if (isAny(lowAt(statement, noun), {"toll", "count", "tally", "report", "reports", "estimate",
                                         "estimates", "figure", "figures", "number", "numbers"}))
        return true;
  }
  return false;
}

// Whether the lead names whom a statement names before the slot.
bool isLedTo(const Statement& statement, Slot slot) {
  for (std::size_t i = 0; i < slot.begin; ++i)
    for (const Word& word : words(statement.pieces[i].text))
      if (startsUpper(word.text) && holdsWords(statement.lead, word.text)) return true;
  return false;
}

// "lost two of his workers", "said her family farm would lose $9,000": what one of many has at
// home, if the lead does not tell of him.
bool isOneOfManys(const Statement& statement, Slot slot, const text::Quantity& quantity) {
  constexpr double few = 12;
  const auto isHis = [&](std::size_t piece) {
    return isAny(lowAt(statement, piece), {"his", "her"});
  };
  bool own = quantity.kind == text::QuantityKind::Cardinal && quantity.value <= few &&
             lowAt(statement, slot.end) == "of" && isHis(slot.end + 1);
  for (std::size_t i = 0; i < slot.begin && !own; ++i)
    for (std::size_t noun = i + 1; isHis(i) && noun < i + 3; ++noun)
      own = own || isAny(lowAt(statement, noun), {"family", "farm", "shop", "business", "store",
                                                  "restaurant", "home", "house", "garden"});
  return own && !isLedTo(statement, slot);
}

// "according to [two] people familiar with the matter": how many told it is no news.
bool countsSources(const Statement& statement, Slot slot) {
  return slot.begin > 1 && lowAt(statement, slot.begin - 1) == "to" &&
         lowAt(statement, slot.begin - 2) == "according";
}

}  // namespace

bool isSlight(const Statement& statement, Slot slot, const text::Quantity& quantity) {
  return isOfMap(statement, slot, quantity) || isBearing(statement, slot, quantity) ||
         isFirstCount(statement, slot) || isOneOfManys(statement, slot, quantity) ||
         countsSources(statement, slot);
}

}  // namespace questions
