#include "questions/parted.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>

#include "questions/figure.h"
#include "questions/parted/clauses.h"
#include "questions/parted/days.h"
#include "questions/parted/numbers.h"
#include "questions/words.h"

namespace questions {
namespace {

using Cut = std::optional<Slot> (*)(const parted::Telling&);

// In the order in which they are tried.
constexpr Cut cutsOfDate[] = {parted::dayIn, parted::asideIn, parted::conjunctIn};
constexpr Cut cutsOfFigure[] = {parted::asideIn,       parted::betweenIn, parted::conjunctIn,
                                parted::endOfChangeIn, parted::measureIn, parted::scoreIn,
                                parted::wholeIn,       parted::phraseIn,  parted::countIn};

std::optional<Slot> firstCut(std::span<const Cut> cuts, const parted::Telling& telling) {
  for (const Cut cut : cuts)
    if (const std::optional<Slot> slot = cut(telling)) return slot;
  return std::nullopt;
}

std::optional<Fact> withoutPieces(const Fact& fact, Slot cut) {
  if (cut.begin < fact.slot.end && fact.slot.begin < cut.end) return std::nullopt;
  std::vector<bool> unwanted(fact.statement.pieces.size(), false);
  std::fill(unwanted.begin() + static_cast<std::ptrdiff_t>(cut.begin),
            unwanted.begin() + static_cast<std::ptrdiff_t>(cut.end), true);
  Fact left = fact;
  left.parted = true;
  erasePieces(left.statement, unwanted);
  const std::size_t lost = cut.end <= fact.slot.begin ? cut.end - cut.begin : 0;
  left.slot = {fact.slot.begin - lost, fact.slot.end - lost};
  return left;
}

bool isFigureOrDate(const Fact& fact) {
  return isAny(fact.kind, {"figure", "money", "percentage", "duration", "score", "date"});
}

// "283 passengers and 15 crew, 298 in all": of the two, and of their sum, any two tell the third.
bool areReckoned(const Fact& one, const Fact& two, const Document& document) {
  const std::optional<Figure> a = readFigure(one.key()), b = readFigure(two.key());
  if (!a || !b || one.value != Value::Number || two.value != Value::Number) return false;
  for (const std::string& told :
       {document.article->attribution.title, written(one.statement.pieces)})
    for (const Word& word : words(told))
      if (const std::optional<Figure> sum = readFigure(word.text);
          sum && sum->number == a->number + b->number)
        return true;
  return false;
}

// "between five boys and six girls", "a total of": what is told of all.
bool sharesAll(const Fact& fact) {
  return std::any_of(
      fact.statement.pieces.begin(), fact.statement.pieces.end(), [](const Piece& piece) {
        return isAny(lowered(piece.text),
                     {"between", "both", "respectively", "altogether", "combined", "ratio"});
      });
}

// A fact without what the other asks for; itself where it does not tell that.
std::optional<Fact> without(const Fact& fact, const Fact& other, const Document& document) {
  const std::optional<Slot> slot = slotAt(fact.statement, sourceOf(other.statement, other.slot));
  if (!slot) return fact;
  const std::span<const Cut> cuts =
      other.value == Value::Date ? std::span<const Cut>(cutsOfDate) : cutsOfFigure;
  const std::optional<Slot> cut = firstCut(cuts, {fact, *slot, document});
  return cut ? withoutPieces(fact, *cut) : std::nullopt;
}

}  // namespace

void partFigures(std::vector<Fact>& facts, const Document& document) {
  std::vector<Fact> told;
  for (const Fact& fact : facts)
    if (isFigureOrDate(fact) && document.trees[fact.statement.sentence]) told.push_back(fact);
  for (std::size_t i = 0; i < told.size(); ++i)
    for (std::size_t j = i + 1; j < told.size(); ++j) {
      if (told[j].statement.sentence != told[i].statement.sentence || sharesAll(told[i]) ||
          sourceOf(told[i].statement, told[i].slot) == sourceOf(told[j].statement, told[j].slot) ||
          areReckoned(told[i], told[j], document))
        continue;
      std::optional<Fact> one = without(told[i], told[j], document);
      std::optional<Fact> two = without(told[j], told[i], document);
      if (!one || !two) continue;
      told[i] = std::move(*one);
      told[j] = std::move(*two);
    }
  for (Fact& fact : told)
    if (fact.parted) facts.push_back(std::move(fact));
}

}  // namespace questions
