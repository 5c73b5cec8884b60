// In which decade something was done: "In the early 1960s, the city invited Ann Lee to …".
#include "questions/facts.h"
#include "questions/words.h"

namespace questions::fact {
namespace {

// Done within few years, by its verb: what lasts held in other decades as well.
bool isDeed(const language::Word& verb) {
  return verb.upos == "VERB" && isAny(verb.xpos, {"VBD", "VBN"}) &&
         !isAny(verb.lemma,
                {"live",    "work",     "serve", "lead", "have",    "know",  "remain",   "stay",
                 "stand",   "continue", "grow",  "use",  "play",    "own",   "consider", "regard",
                 "include", "tour",     "rise",  "fall", "develop", "belong"});
}

// "1960s"
bool isDecade(std::string_view text) {
  return text.size() == 5 && text[0] >= '1' && text[0] <= '2' && text.ends_with("0s") &&
         text.substr(1, 2).find_first_not_of("0123456789") == std::string_view::npos;
}

// "in the [1940s] and '50s": half of an answer.
bool isOneOfTwo(const Statement& statement, std::size_t piece) {
  return isAny(lowAt(statement, piece + 1), {"and", "or", "to", "through"}) &&
         hasDigit(lowAt(statement, piece + 2) + lowAt(statement, piece + 3));
}

// Where a decade stands that can be asked for: behind "in the", "in the early".
std::optional<Slot> decadeIn(const Statement& statement, const Document& document) {
  for (const text::Date& date : document.dates[statement.sentence]) {
    if (date.granularity != text::Granularity::Decade) continue;
    for (std::size_t i = 2; i < statement.pieces.size(); ++i) {
      const Piece& piece = statement.pieces[i];
      if (piece.source.empty() || !date.range.contains(piece.source) || !isDecade(piece.text) ||
          isOneOfTwo(statement, i))
        continue;
      const bool part = isAny(lowAt(statement, i - 1), {"early", "late"});
      const std::size_t the = i - (part ? 2 : 1);
      if (the > 0 && lowAt(statement, the) == "the" && lowAt(statement, the - 1) == "in")
        return Slot{i, i + 1};
    }
  }
  return std::nullopt;
}

std::vector<Fact> find(const Document& document, const std::vector<Statement>& statements) {
  std::vector<Fact> found;
  for (const Statement& statement : statements) {
    const std::optional<language::Tree>& tree = document.trees[statement.sentence];
    if (!tree || !document.published || statement.predicate == noWord || !statement.sure ||
        statement.subject.end == 0 || !isDeed(tree->words[statement.predicate]))
      continue;
    if (const std::optional<Slot> slot = decadeIn(statement, document))
      found.push_back({"decade", Value::Date, statement, *slot});
  }
  return found;
}

}  // namespace

FactKind decade() { return {"decade", find}; }

}  // namespace questions::fact
