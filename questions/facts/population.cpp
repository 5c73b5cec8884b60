// How many people live in a place: "Lipowa Gora, a town of about 9,000 people".
#include <algorithm>

#include "questions/document/phrases.h"
#include "questions/document/token_row.h"
#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/lexicon.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

bool isSettlement(std::string_view low) {
  return isAny(low, {"town", "city", "village", "resort", "suburb", "island", "port", "hamlet",
                     "settlement", "district", "community"});
}

// The name that ends before this token: a run of capitals.
std::size_t nameUntil(const TokenRow& row, std::size_t end) {
  std::size_t first = end;
  while (first > 0 && startsUpper(row.token(first - 1)) &&
         !lexicon::isFunctionWord(row.low(first - 1)))
    --first;
  return first;
}

// "a fishing town of about 9,000 people" behind the comma.
std::optional<Fact> factAt(const Document& document, std::size_t sentence, const TokenRow& row,
                           std::size_t comma) {
  if (row.token(comma) != "," || !isAny(row.low(comma + 1), {"a", "an"})) return std::nullopt;
  std::size_t of = comma + 2;
  while (of < comma + 5 && row.low(of) != "of") ++of;
  if (row.low(of) != "of" || !isSettlement(row.low(of - 1))) return std::nullopt;
  const bool hedged = isAny(row.low(of + 1), {"about", "around", "roughly", "some", "nearly"});
  const std::size_t number = of + (hedged ? 2 : 1);
  const std::optional<Figure> figure = readFigure(row.token(number));
  const bool people = isAny(row.low(number + 1), {"people", "inhabitants", "residents"});
  const std::size_t first = nameUntil(row, comma);
  if (!figure || !people || first == comma || figure->number < 100) return std::nullopt;
  Statement statement = statementOn(document, sentence);
  statement.pieces = {{row.text(first, comma), row.range(first, comma), noWord, false},
                      {"has", {}, noWord, true}};
  if (hedged) put(statement, std::string(row.token(of + 1)));
  const std::size_t at = statement.pieces.size();
  statement.pieces.push_back(
      {std::string(row.token(number)), row.range(number, number + 1), noWord, true});
  put(statement, std::string(row.token(number + 1)));
  Fact fact{"population", Value::Number, statement, {at, at + 1}};
  return fact;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>&) {
  std::vector<Fact> found;
  for (const std::size_t i : bodySentences(document)) {
    const TokenRow row(document, i);
    for (std::size_t comma = 1; comma < row.size(); ++comma)
      if (std::optional<Fact> fact = factAt(document, i, row, comma))
        found.push_back(std::move(*fact));
  }
  return found;
}

}  // namespace

FactKind population() { return {"population", find}; }

}  // namespace questions::fact
