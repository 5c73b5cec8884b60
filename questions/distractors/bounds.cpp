#include "questions/distractors/bounds.h"

#include <cmath>
#include <optional>

#include "questions/words.h"

namespace questions::rivals {

namespace {

// "Of the 11 people sickened, nine were treated": the figure behind the first words.
double openingWhole(const Fact& fact) {
  const Statement& statement = fact.statement;
  const std::size_t first = statement.opening + (lowAt(statement, statement.opening + 1) == "the");
  if (lowAt(statement, statement.opening) != "of" || first + 1 >= fact.slot.begin) return 0;
  const std::optional<Figure> whole = readFigure(statement.pieces[first + 1].text);
  return whole && whole->before.empty() ? whole->number : 0;
}

}  // namespace

double wholeOf(const Fact& fact) {
  const auto& pieces = fact.statement.pieces;
  std::size_t i = fact.slot.end;
  if (lowAt(fact.statement, i++) != "of") return openingWhole(fact);
  for (std::string_view known : {"the", "its", "their", "his", "her", "all"})
    if (lowAt(fact.statement, i) == known) {
      ++i;
      break;
    }
  const std::optional<Figure> whole = i < pieces.size() ? readFigure(pieces[i].text) : std::nullopt;
  return whole && whole->before.empty() ? whole->number : 0;
}

double partOf(const Fact& fact) {
  const auto& pieces = fact.statement.pieces;
  std::size_t i = fact.slot.begin;
  while (i > 0 && isAny(lowered(pieces[i - 1].text),
                        {"the", "all", "about", "around", "some", "nearly", "almost", "roughly",
                         "approximately", "an", "estimated", "its", "their"}))
    --i;
  if (i < 2 || lowered(pieces[i - 1].text) != "of") return 0;
  const std::optional<Figure> part = readFigure(pieces[i - 2].text);
  return part && part->before.empty() ? part->number : 0;
}

double setAgainst(const Fact& fact, const Figure& figure) {
  constexpr double like = 0.25;
  const auto& pieces = fact.statement.pieces;
  const auto read = [&](std::size_t i) {
    const std::optional<Figure> other =
        i < pieces.size() ? readFigure(pieces[i].text) : std::nullopt;
    return other && other->decimals == figure.decimals && !other->ordinal ? other->number : 0;
  };
  const std::size_t end = fact.slot.end, begin = fact.slot.begin;
  double other = 0;
  if (end < pieces.size() && isAny(lowered(pieces[end].text), {"to", "against", "versus", "from"}))
    other = read(end + 1);
  if (other == 0 && begin > 2 && lowered(pieces[begin - 1].text) == "to" &&
      lowered(pieces[begin - 3].text) == "from")
    other = read(begin - 2);
  return std::abs(figure.number - other) <= like * figure.number ? other : 0;
}

}  // namespace questions::rivals
