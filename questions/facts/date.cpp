// Days, months and years on which something happened or will happen.
#include "questions/document/anchors.h"
#include "questions/facts.h"

namespace questions::fact {
namespace {

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    for (const text::Date& date : document.dates[statement.sentence]) {
      const std::string words = dateInWords(date);
      for (std::size_t i = 0; i < statement.pieces.size(); ++i) {
        const Piece& piece = statement.pieces[i];
        if (piece.text == words && !words.empty() && date.range.contains(piece.source))
          found.push_back({"date", Value::Date, statement, {i, i + 1}, ""});
      }
    }
  }
  return found;
}

}  // namespace

FactKind date() { return {"date", find}; }

}  // namespace questions::fact
