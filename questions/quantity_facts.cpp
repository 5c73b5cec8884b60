#include "questions/quantity_facts.h"

#include "questions/document/listed.h"
#include "questions/figure.h"
#include "questions/figures_passed_over.h"

namespace questions {
namespace {

bool isCertain(const text::Quantity& quantity) {
  const bool bounded = quantity.bound != text::Bound::Exact && quantity.bound != text::Bound::About;
  const bool nearAnything = quantity.bound == text::Bound::About && quantity.value <= 12;
  const bool year = quantity.kind == text::QuantityKind::Cardinal && quantity.value >= 1900 &&
                    quantity.value <= 2100;
  return !bounded && !nearAnything && !year && !quantity.upTo && quantity.value != 1 &&
         quantity.value > 0;
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

}  // namespace

std::vector<Fact> quantityFacts(std::string_view kind, const Document& document,
                                const std::vector<Statement>& statements,
                                const std::function<bool(const text::Quantity&)>& wanted) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    for (const text::Quantity& quantity : document.quantities[statement.sentence]) {
      if (!wanted(quantity) || !isCertain(quantity)) continue;
      const std::optional<Slot> slot = slotAt(statement, askedFor(document.text(), quantity));
      if (!slot || !readFigure(slotText(statement, *slot)) ||
          isFigurePassedOver(kind, document, statement, *slot, quantity))
        continue;
      const std::optional<Statement> apart = toldApart(statement, slot->begin, document);
      const std::optional<Slot> there =
          apart ? slotAt(*apart, askedFor(document.text(), quantity)) : std::nullopt;
      if (there)
        found.push_back({kind, Value::Number, *apart, *there, ""});
      else
        found.push_back({kind, Value::Number, statement, *slot, ""});
    }
  }
  return found;
}

}  // namespace questions
