// How a match or a vote ended: "defeated Japan 3–2", "voted 507-19 to send troops".
#include <algorithm>
#include <cmath>

#include "questions/facts.h"
#include "questions/figure.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// What ends with a score, or is decided by votes.
bool isDecision(std::string_view lemma) {
  return isAny(lemma, {"beat",  "defeat", "win",     "lose",     "draw",    "tie",    "edge",
                       "rout",  "thrash", "down",    "overcome", "crush",   "topple", "hammer",
                       "stun",  "upset",  "trounce", "triumph",  "vote",    "pass",   "approve",
                       "adopt", "carry",  "reject",  "rule",     "achieve", "record", "claim"});
}

// A score that was still to change.
bool isInBetween(const Statement& statement) {
  return std::any_of(statement.pieces.begin(), statement.pieces.end(), [](const Piece& piece) {
    return isAny(lowered(piece.text),
                 {"half", "half-time", "halftime", "quarter", "led", "leading", "lead", "trailed",
                  "trailing", "inning", "innings", "set", "period", "break", "aggregate"});
  });
}

// "won the match 2–0": against whom is told before.
bool namesBoth(const Statement& statement) {
  std::size_t names = 0;
  bool within = false;
  for (std::size_t i = statement.opening; i < statement.pieces.size(); ++i) {
    const Piece& piece = statement.pieces[i];
    const bool name = startsUpper(piece.text) && !hasDigit(piece.text) &&
                      !(i == statement.opening && lowered(piece.text) == "the");
    if (name && !within) ++names;
    within = name;
  }
  return names > 1;
}

// Both sides' figures, or by how much one has more, stand in what is read before the question.
bool isInLead(const Statement& statement, const text::Quantity& quantity) {
  const double margin = std::abs(quantity.value - *quantity.upTo);
  bool first = false, second = false, apart = false;
  for (const Word& word : words(statement.lead))
    if (const std::optional<Figure> figure = readFigure(word.text)) {
      if (figure->number == quantity.value) first = true;
      if (figure->number == *quantity.upTo) second = true;
      if (figure->number == margin && margin > 1) apart = true;
    }
  return (first && second) || apart;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    const std::optional<language::Tree>& tree = document.trees[statement.sentence];
    if (!tree || statement.predicate == noWord ||
        !isDecision(tree->words[statement.predicate].lemma) || isInBetween(statement))
      continue;
    for (const text::Quantity& quantity : document.quantities[statement.sentence]) {
      const bool match = quantity.kind == text::QuantityKind::Score;
      if ((!match && quantity.kind != text::QuantityKind::Vote) || !quantity.upTo ||
          quantity.bound != text::Bound::Exact || (match && !namesBoth(statement)) ||
          isInLead(statement, quantity))
        continue;
      const std::optional<Slot> slot = slotAt(statement, quantity.range);
      if (!slot) continue;
      Fact fact{"score", Value::Number, statement, *slot};
      fact.term = match ? "score" : "vote";
      found.push_back(std::move(fact));
    }
  }
  return found;
}

}  // namespace

FactKind score() { return {"score", find}; }

}  // namespace questions::fact
