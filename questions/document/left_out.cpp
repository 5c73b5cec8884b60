#include "questions/document/left_out.h"

#include <algorithm>

#include "questions/document/finite.h"
#include "questions/document/tree_words.h"
#include "questions/words.h"

namespace questions {
namespace {

// "…, according to a report by Acme", cut off with the words that stand before it: what is left
// would be told as a fact.
bool losesSource(const Statement& statement, const language::Tree* tree) {
  if (!tree || !statement.attribution.empty()) return false;
  for (std::size_t i = 0; i + 1 < tree->words.size(); ++i)
    if (lowered(tree->words[i].form) == "according" && lowered(tree->words[i + 1].form) == "to" &&
        !tree_words::isInRelative(*tree, i))
      return std::none_of(statement.pieces.begin(), statement.pieces.end(),
                          [&](const Piece& piece) { return piece.word == i; });
  return false;
}

// "Norway said in March", of a sentence that goes on with what it said.
bool losesWords(const Statement& statement, const language::Tree* tree) {
  if (!tree || statement.predicate == noWord ||
      !isAny(tree->words[statement.predicate].lemma, {"say", "state", "claim"}))
    return false;
  return std::none_of(statement.pieces.begin(), statement.pieces.end(), [&](const Piece& piece) {
    if (isAny(piece.text, {"“", "\""}) || piece.text.starts_with("“")) return true;
    if (piece.word == noWord || piece.word == statement.predicate) return false;
    const language::Word& word = tree->words[piece.word];
    const bool helps = word.upos == "AUX" && word.head == statement.predicate;
    return (isFiniteTag(word.xpos) && !helps) ||
           isAny(language::baseRelation(word.relation), {"obj", "ccomp"});
  });
}

}  // namespace

std::optional<std::string> leftOut(const Statement& statement, const language::Tree* tree) {
  if (losesSource(statement, tree)) return "it leaves out who says so";
  if (losesWords(statement, tree)) return "it leaves out what is said";
  return std::nullopt;
}

}  // namespace questions
