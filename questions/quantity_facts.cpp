#include "questions/quantity_facts.h"

#include <optional>

#include "questions/document/listed.h"
#include "questions/figure.h"
#include "questions/figures_passed_over.h"

namespace questions {
namespace {

// "11 or more": the bound would be left over. "Less than 20%" may be half as much. Without a day,
// in which "more than a million" was true, more may be by now.
bool isLeftOpen(const text::Quantity& quantity, bool dated) {
  if (quantity.bound == text::Bound::Exact || quantity.bound == text::Bound::About) return false;
  return !dated || quantity.bound == text::Bound::LessThan ||
         quantity.hedge.begin > quantity.number.begin;
}

bool isCertain(const text::Quantity& quantity, bool dated) {
  constexpr double few = 5;
  const bool nearAnything = quantity.bound != text::Bound::Exact && quantity.value < few &&
                            quantity.kind == text::QuantityKind::Cardinal;
  const bool year = quantity.kind == text::QuantityKind::Cardinal && quantity.value >= 1900 &&
                    quantity.value <= 2100;
  return !isLeftOpen(quantity, dated) && !nearAnything && !year && !quantity.upTo &&
         quantity.value != 1 && quantity.value > 0;
}

// The expression without its hedge and without "a month".
text::Range coreOf(std::string_view article, const text::Quantity& quantity) {
  text::Range core = quantity.range;
  if (!quantity.hedge.empty() && quantity.hedge.begin == core.begin)
    core.begin = quantity.hedge.end;
  if (!quantity.hedge.empty() && quantity.hedge.end == core.end) core.end = quantity.hedge.begin;
  if (!quantity.per.empty()) core.end = quantity.number.end;
  while (core.begin < core.end && article[core.begin] == ' ') ++core.begin;
  while (core.begin < core.end && article[core.end - 1] == ' ') --core.end;
  return core;
}

// "five" of "five-hour", "12" of "12 people"; the whole of "€180 billion" and "46 percent".
text::Range askedFor(std::string_view article, const text::Quantity& quantity) {
  const text::Range core = coreOf(article, quantity);
  const std::string_view after = article.substr(quantity.number.end, 1);
  const bool bare = quantity.kind == text::QuantityKind::Cardinal;
  return bare || after == "-" ? quantity.number : core;
}

// What can be asked of a quantity in a statement.
std::optional<Fact> factOn(std::string_view kind, const Document& document,
                           const Statement& statement, const text::Quantity& quantity) {
  const text::Range asked = askedFor(document.text(), quantity);
  const std::optional<Slot> slot = slotAt(statement, asked);
  if (!slot || !readFigure(slotText(statement, *slot)) ||
      isFigurePassedOver(kind, document, statement, *slot, quantity))
    return std::nullopt;
  const std::optional<Statement> apart = toldApart(statement, slot->begin, document);
  const std::optional<Slot> there = apart ? slotAt(*apart, asked) : std::nullopt;
  return there ? Fact{kind, Value::Number, *apart, *there, ""}
               : Fact{kind, Value::Number, statement, *slot, ""};
}

}  // namespace

std::vector<Fact> quantityFacts(std::string_view kind, const Document& document,
                                const std::vector<Statement>& statements,
                                const std::function<bool(const text::Quantity&)>& wanted) {
  std::vector<Fact> found;
  for (const Statement& statement : statements)
    for (const text::Quantity& quantity : document.quantities[statement.sentence])
      if (wanted(quantity) && isCertain(quantity, document.published.has_value()))
        if (std::optional<Fact> fact = factOn(kind, document, statement, quantity))
          found.push_back(std::move(*fact));
  return found;
}

}  // namespace questions
